import Bytes
import Reading
import ServiceStandard

/// The end of a law: the order to publish it, places, dates and signatures.
enum LawClosing {
    private static let reason = Reason.other(
        indonesian: "penutup dan tanda tangan; tanggalnya menjadi kunci kepala berkas",
        english: "closing and signatures; their dates are keys of the header")

    /// Leaves the closing out.
    /// - Returns: the dates for the header, by key.
    static func cut(_ lines: inout [LawLine], account: inout Account) -> [(key: String, date: String)] {
        guard let first = lines.firstIndex(where: { $0.isHeading(.article) }),
            let start = lines[first...].firstIndex(where: isBegin)
        else { return [] }
        let end = lines[start...].firstIndex { LawOutline.isAnnex($0) } ?? lines.count
        var dates: [(key: String, date: String)] = []
        var key: String?
        for line in lines[start..<end] {
            account.leaveOut(line.text, reason, line: line.line.number)
            let words = Folded.of(line.text[...])
            if words.begins("ditetapkan") || words.begins("disahkan") { key = "ditetapkan" }
            if words.begins("diundangkan") { key = "diundangkan" }
            guard let current = key, let range = line.text[...].firstIndex(of: "tanggal"),
                case .success(let day) = DateReader.readDay(line.text[(range + 7)...].trimmed())
            else { continue }
            key = nil
            guard !dates.contains(where: { $0.key == current }) else { continue }
            var date: [UInt8] = []
            day.appendISO(to: &date)
            dates.append((current, date[...].string))
        }
        lines.removeSubrange(start..<end)
        return dates
    }

    private static func isBegin(_ line: LawLine) -> Bool {
        let words = Folded.of(line.text[...])
        return words.begins("agar setiap orang mengetahuinya") || words.begins("agar setiap orang dapat mengetahuinya")
            || words.begins("ditetapkan di") || words.begins("disahkan di")
    }
}
