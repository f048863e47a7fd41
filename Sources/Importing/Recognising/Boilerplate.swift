import Bytes

/// What SIPPN puts below each service: LAPOR!, links to apps, a banner.
enum Boilerplate {
    /// What may stand behind it: other services, the site's own contact.
    private static let longestRest = 15

    /// The lines without it. It stands at the end of the text only, and the site's own frame behind it.
    static func cut(_ lines: [SourceLine], account: inout Account) -> [SourceLine] {
        guard let last = lines.lastIndex(where: { isBanner(Folded.of($0.text[...])) || isShop(Folded.of($0.text[...])) }),
            lines.count - last <= longestRest
        else { return lines }
        var end = last
        while end > 0, isBoilerplate(lines[end - 1]) { end -= 1 }
        for line in lines[end...] { account.leaveOut(line.text, .boilerplate, line: line.number) }
        return Array(lines[..<end])
    }

    private static func isBoilerplate(_ line: SourceLine) -> Bool {
        let text = Folded.of(line.text[...])
        return isBanner(text) || isShop(text) || text.contains(" isu dan keluhan ") || text.contains("website lapor!")
            || text.contains("sistem pengelolaan pengaduan") || text.contains("layanan aspirasi dan pengaduan online rakyat")
            || text.contains("pengaduan pelayanan publik nasional")
    }

    private static func isBanner(_ text: Folded) -> Bool { text.contains("klik banner") && text.contains("melaporkan") }
    private static func isShop(_ text: Folded) -> Bool {
        text.contains("unduh di play store") || text.contains("unduh di app store")
    }
}
