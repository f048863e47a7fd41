/// The text of a regulation as websites and gazettes print it: headings on lines of their own, some of them lost, markers
/// close to their text.
struct LawText: Shape {
    let kind = DocumentKind.regulation
    let name = (indonesian: "naskah peraturan", english: "text of a regulation")

    func likeness(_ text: DecodedText, _ setting: ImportSetting) -> Int {
        var account = Account()
        let lines = LawLines.read(SourceLines.cut(text, account: &account))
        let articles = lines.count { $0.isHeading(.article) }
        let clauses = lines.count { $0.marker?.kind == .bracket }
        switch articles {
        case 0: return lines.contains { $0.isHeading(.chapter) } && clauses > 1 ? 60 : 0
        case 1: return clauses > 0 || lines.contains { $0.isHeading(.chapter) } ? 60 : 0
        default: return 95
        }
    }

    func draft(_ text: DecodedText, _ setting: ImportSetting) throws(ImportProblem) -> Draft {
        var draft = Draft(kind: .regulation)
        var account = Account()
        let raw = PageEdges(text).cut(SourceLines.cut(text, account: &account), account: &account)
        let all = Furniture.cut(raw, account: &account)
        var lines = LawLines.read(LawFurniture.cut(all, account: &account))
        let closing = LawClosing.cut(&lines, account: &account)
        let head = LawHead.cut(&lines, account: &account)
        if let head {
            draft.title = head.title
            draft.header = head.header
        } else {
            let title = FileTitle.of(text.path)
            draft.title = Array(title.utf8)
            draft.header = [.init("judul", title.utf8)]
            account.add(own: .fileName(title))
            account.doubt(.noTitle, line: 0)
        }
        for (key, date) in closing {
            draft.header.append(.init(key, date.utf8))
            account.add(own: .date(date))
        }
        var writer = LawWriter(setting: setting)
        writer.entries = LawOutline.entries(of: lines, account: &account)
        draft.body = writer.body(notes: [])
        let lost = LostArticles.notes(on: draft.body, setting: setting)
        draft.body = writer.body(notes: lost.map { $0.text(in: setting.language) })
        for (note, line) in zip(lost, writer.lostLines) { account.doubt(note, line: line) }
        draft.account = account
        return draft
    }
}
