import Bytes

/// What SIPPN puts below each service: LAPOR!, links to apps, a banner.
enum Boilerplate {
    /// What may stand behind it: other services, the site's own contact.
    private static let longestRest = 15

    /// The lines without it. It stands at the end of the text only. Behind SIPPN's banner nothing is the office's; below links to
    /// apps an office may have put its own channels.
    static func cut(_ lines: [SourceLine], account: inout Account) -> [SourceLine] {
        var isCut = [Bool](repeating: false, count: lines.count)
        for index in lines.indices.suffix(longestRest) where isBoilerplate(lines[index]) { isCut[index] = true }
        guard isCut.contains(true) else { return lines }
        if let banner = lines.lastIndex(where: { isBanner(Folded.of($0.text[...])) }), lines.count - banner <= longestRest {
            for index in banner..<lines.count { isCut[index] = true }
        }
        for index in lines.indices where isCut[index] { account.leaveOut(lines[index].text, .boilerplate, line: lines[index].number) }
        return lines.indices.filter { !isCut[$0] }.map { lines[$0] }
    }

    private static func isBoilerplate(_ line: SourceLine) -> Bool {
        let text = Folded.of(line.text[...])
        return isBanner(text) || isShop(text) || text.begins("isu dan keluhan") || text.contains("website lapor!")
            || text.contains("sistem pengelolaan pengaduan") || text.contains("layanan aspirasi dan pengaduan online rakyat")
            || text.contains("pengaduan pelayanan publik nasional")
    }

    private static func isBanner(_ text: Folded) -> Bool { text.contains("klik banner") && text.contains("melaporkan") }
    private static func isShop(_ text: Folded) -> Bool {
        text.contains("unduh di play store") && text.contains("unduh di app store") || text.begins("unduh di")
    }
}
