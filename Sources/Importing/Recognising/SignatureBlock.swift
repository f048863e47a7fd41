import Bytes

/// Place, date and name at the end of a decree's annex.
enum SignatureBlock {
    /// More lines than this are no signature.
    private static let longest = 10

    /// The lines without it.
    static func cut(_ lines: [SourceLine], account: inout Account) -> [SourceLine] {
        guard let start = lines.lastIndex(where: { line in
            let text = Folded.of(line.text[...])
            return text.begins("ditetapkan di") || text.begins("dikeluarkan di")
        }), lines.count - start <= longest, isDated(lines[start...].prefix(3)),
            !lines[start...].contains(where: { $0.text.contains(ASCII.tab) || $0.level > 0 || Marker($0.text[...]) != nil })
        else { return lines }
        let reason = Reason.other(
            indonesian: "tanda tangan: tempatnya pada “sk” di kepala berkas", english: "signature: belongs to “sk” in the front matter")
        for line in lines[start...] { account.leaveOut(line.text, reason, line: line.number) }
        return Array(lines[..<start])
    }

    /// Whether a day stands in some lines, or the blank for it.
    private static func isDated(_ lines: ArraySlice<SourceLine>) -> Bool {
        lines.contains { line in
            let text = Folded.of(line.text[...])
            return text.contains("tanggal") || text.bytes.split(whereSeparator: { !ASCII.isDigit($0) }).contains { $0.count == 4 }
        }
    }
}
