/// A form in which texts occur: it says how sure it is that a text is its own, and drafts it.
protocol Shape: Sendable {
    var kind: DocumentKind { get }
    /// What reports call it.
    var name: (indonesian: String, english: String) { get }
    /// 0: it is not; 100: nothing else. The surest shape drafts.
    func likeness(_ text: DecodedText, _ setting: ImportSetting) -> Int
    /// - Throws: ``ImportProblem/noShape`` when the text is none after all.
    func draft(_ text: DecodedText, _ setting: ImportSetting) throws(ImportProblem) -> Draft
}

/// All shapes that are known.
enum Shapes {
    static let all: [any Shape] = [
        HeadedEntry(), HeadlessEntry(), ComponentTable(), RequirementsPage(), SopTable(), LayoutSop(),
        LayoutTable(), LawText(),
    ]
}
