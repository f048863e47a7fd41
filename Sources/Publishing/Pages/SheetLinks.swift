import Bytes
import Reading
import Templates

/// Links to the sheets that were made for a page.
extension PageBuilder {
    mutating func set(_ sheets: [MadeSheet], on record: Record<ServicePageField>) {
        if let list = sheetList(sheets) { arena.set(record, .sheets, record: list) }
    }

    mutating func set(_ sheets: [MadeSheet], on record: Record<OfficePageField>) {
        if let list = sheetList(sheets) { arena.set(record, .sheets, record: list) }
    }

    mutating func set(_ sheets: [MadeSheet], on record: Record<SopPageField>) {
        if let list = sheetList(sheets) { arena.set(record, .sheets, record: list) }
    }

    private mutating func sheetList(_ sheets: [MadeSheet]) -> Record<LinkListField>? {
        guard !sheets.isEmpty else { return nil }
        let list = arena.record(LinkListField.self)
        for sheet in sheets {
            let link = self.link(sheet.route, text: site.words[sheet.kind.word][...])
            arena.set(link, .note, text: Array("PDF, \(ReadableSize.text(sheet.size, in: site.language))".utf8))
            arena.append(link, to: list, .items)
        }
        return list
    }
}

extension SheetKind {
    /// What it is called in links.
    var word: Word {
        switch self {
        case .sop: .modelSheetSop
        case .standard: .modelSheetStandard
        case .poster: .modelSheetPoster
        case .checklist: .modelSheetChecklist
        case .charter: .modelSheetCharter
        }
    }
}
