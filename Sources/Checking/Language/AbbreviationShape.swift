import Bytes

/// Tells abbreviations from words in capitals by their letters.
enum AbbreviationShape {
    /// Whether a word of capitals is an abbreviation and no ordinary word, number or piece of a longer sign.
    static func fits(_ text: MarkedText) -> Bool {
        let word = text.marked
        guard (3...8).contains(word.count), !isRoman(word), stands(text) else { return false }
        if word.count == 3 { return !shortWords.contains(Array(word)) }
        return !isSpeakable(word)
    }

    /// Whether it stands alone, not in "IMI-GR.01", "2A/XYZ" or an address.
    private static func stands(_ text: MarkedText) -> Bool {
        func isJoint(_ byte: UInt8?) -> Bool {
            guard let byte else { return false }
            return ASCII.isWord(byte) || byte == 0x2D || byte == 0x2F || byte == 0x5F || byte == 0x40 || byte == 0x5C
        }
        if isJoint(text.before.last) || text.before.last == 0x2E || isJoint(text.after.first) { return false }
        return !(text.after.first == 0x2E && text.after.dropFirst().first.map(ASCII.isWord) == true)
    }

    private static func isRoman(_ word: ByteSlice) -> Bool { word.allSatisfy { StaticSet("IVXLCDM").contains($0) } }

    /// Whether it begins, goes on and ends as words do; then it may be one.
    static func isSpeakable(_ word: ByteSlice) -> Bool {
        let vowels = StaticSet("AIUEO")
        guard let first = word.firstIndex(where: { vowels.contains($0) }),
            let last = word.lastIndex(where: { vowels.contains($0) })
        else { return false }
        return isCluster(word[..<first], onsets) && isCluster(word[(last + 1)...], codas)
    }

    private static func isCluster(_ letters: ByteSlice, _ known: Set<[UInt8]>) -> Bool { letters.count < 2 || known.contains(Array(letters)) }

    private static func set(_ words: String) -> Set<[UInt8]> { Set(words.split(separator: " ").map { Array($0.utf8) }) }

    private static let onsets = set("BL BR DR DW FL FR GL GR KH KL KR KW NG NY PL PR PS SK SL SM SN SP ST STR SW SY TR TW")
    private static let codas = set("KS KT LF LM LS MS ND NG NK NS NT PS RD RK RM RN RS RT ST")
    /// Words of three letters that stand in capitals on forms and notices.
    private static let shortWords = set(
        """
        ADA AIR AKU API APA ARI BEA BUS DAN DIA DUA HAL HAM IBU INI ISI ITU IYA JAM KAN KAS KOK KOP LAH LAU LEM MAP MAU NOL OLE \
        PAS PER PUN RAK SAH SAJ TAK TAS TIM TIP TOL UJI UPS VIA WAH WAX YTH ZAT CAP BAB BAK BOX GEL GAS MEI JAN FEB MAR APR JUN \
        POS JUL AGU SEP OKT NOV DES SEN SEL RAB KAM JUM SAB MIN NON PRA AYO YES THE AND FOR NOT ALL NEW OUT TOP ONE TWO USE BUY WEB APP
        """)
}

/// A few bytes.
private struct StaticSet {
    let bytes: StaticString
    init(_ bytes: StaticString) { self.bytes = bytes }
    func contains(_ byte: UInt8) -> Bool {
        for offset in 0..<bytes.utf8CodeUnitCount where bytes.utf8Start[offset] == byte { return true }
        return false
    }
}
