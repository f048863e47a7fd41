/// A source as lines without furniture, repeated letterheads and boilerplate.
struct SourceText {
    var lines: [SourceLine]
    /// Which of the lines are a letterhead that the text repeats.
    var letterhead: Set<Int>

    init(_ text: DecodedText, account: inout Account) {
        let raw = PageEdges(text).cut(SourceLines.cut(text, account: &account), account: &account)
        let whole = Boilerplate.cut(Furniture.cut(raw, account: &account), account: &account)
        let all = SignatureBlock.cut(whole, account: &account)
        (lines, letterhead) = Letterhead.cut(all, account: &account)
    }
}
