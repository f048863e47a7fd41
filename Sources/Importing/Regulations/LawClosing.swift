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
        // It stands below the last article of the law itself; what begins like it further up is a sentence that goes on.
        guard let first = lines.firstIndex(where: { $0.isHeading(.article) }) else { return [] }
        let end = lines[first...].firstIndex { LawOutline.isAnnex($0) } ?? lines.count
        guard let last = lines[first..<end].lastIndex(where: { $0.isHeading(.article) }) else { return [] }
        let below = (lines[last..<end].lastIndex { $0.marker?.kind == .bracket }) ?? last
        guard let start = (below..<end).first(where: { isBegin(lines[$0..<end]) }) else { return [] }
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

    /// Whether the first of some lines begins a closing: the order to publish, or the place with a date near it.
    private static func isBegin(_ lines: ArraySlice<LawLine>) -> Bool {
        guard let line = lines.first, line.marker == nil, let letter = line.text.first else { return false }
        // A small letter goes on with the line above.
        guard line.line.isApart || letter != ASCII.lowercased(letter) else { return false }
        let words = Folded.of(line.text[...])
        if words.begins("agar setiap orang mengetahuinya") || words.begins("agar setiap orang dapat mengetahuinya") { return true }
        guard words.begins("ditetapkan di") || words.begins("disahkan di") else { return false }
        return lines.prefix(4).contains { Folded.of($0.text[...]).hasWord("tanggal") }
    }
}
