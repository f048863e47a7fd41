import Bytes
import CommonMark
import Diagnostics
import Glibc
import ServiceStandard

/// Looks through a parsed text for what must not be published, and collects its links within the site.
struct MarkupCheck {
    private(set) var links: [PageLink] = []
    private let document: Document
    private let file: SourceFile
    private let folder: ByteSlice

    /// - Parameters:
    ///   - folder: path of the file's folder below the site folder.
    ///   - report: where findings go.
    init(_ document: Document, of file: SourceFile, report: inout DiagnosticBag) {
        self.document = document
        self.file = file
        folder = ContentPath.folder(of: file.path)
        let isVerbatim = Self.isVerbatim(document, file)
        for index in document.nodes.indices {
            // By kind first: nodes are large to copy, and most are text with nothing in it, or nothing to look at.
            switch document.nodes[index].kind {
            case .text: if !isVerbatim, !isPlain(index) { check(index, &report) }
            case .htmlBlock, .htmlInline, .link, .image, .codeBlock: check(index, &report)
            default: break
            }
        }
        reportUnreadLinks(&report)
        for dropped in document.droppedCells {
            report.add(CardProblem.tableCellsDropped, file, Int(dropped.lowerBound), Int(dropped.upperBound))
        }
        if let offset = document.firstTooDeep {
            report.add(CardProblem.nestedTooDeep(limit: Document.maximumDepth), file, Int(offset), Int(offset) + 1)
        }
    }

    /// Whether no text can differ from what stands in the file, nor begin a comment: there is no ampersand, backslash or `<`.
    private static func isVerbatim(_ document: Document, _ file: SourceFile) -> Bool {
        guard let whole = document.nodes.first else { return true }
        let text = file.bytes[Int(whole.sourceStart)..<Int(whole.sourceEnd)]
        return text.offset(of: 0x26) == nil && text.offset(of: 0x5C) == nil && text.offset(of: 0x3C) == nil
    }

    /// Whether a text stands in the file as it is here, without anything that could begin a comment.
    private func isPlain(_ index: Int) -> Bool {
        let literal = document.nodes[index].literal
        let start = Int(document.nodes[index].sourceStart)
        let count = literal.count
        guard count > 0 else { return true }
        guard Int(document.nodes[index].sourceEnd) - start == count, start + count <= file.bytes.count else { return false }
        return document.text.withUnsafeBytes { text in
            file.bytes.withUnsafeBytes { bytes in
                guard literal.lowerBound >= 0, Int(literal.upperBound) <= text.count,
                    let words = text.baseAddress.map({ $0 + Int(literal.lowerBound) }), let written = bytes.baseAddress
                else { return false }
                return memcmp(words, written + start, count) == 0 && memchr(words, 0x3C, count) == nil
            }
        }
    }

    private mutating func check(_ index: Int, _ report: inout DiagnosticBag) {
        let node = document.nodes[index]
        let problem: CardProblem?
        switch node.kind {
        case .htmlBlock: problem = Self.problem(inHTMLBlock: document.literal(node))
        case .htmlInline:
            let literal = document.literal(node)
            problem = literal.starts(with: "<!--") ? nil : .rawMarkup(Self.excerpt(literal))
        case .link: problem = self.problem(inAddressOf: node) ?? Self.problem(inText: document.title(node))
        case .image:
            problem =
                self.problem(inAddressOf: node) ?? Self.problem(inText: document.title(node)) ?? (Int(node.end) == index + 1 ? .imageWithoutText : nil)
        case .codeBlock: problem = node.isIndentedCode ? .indentedCode : nil
        case .text:
            let literal = document.literal(node)
            // Without entities and backslashes there is nothing new in a text.
            let isAsWritten = literal.elementsEqual(file.bytes[Int(node.sourceStart)..<Int(node.sourceEnd)])
            problem = isAsWritten ? Self.problem(inPlainText: literal) : Self.problem(inText: literal)
        default: problem = nil
        }
        if let problem { report.add(problem, at: range(of: node), in: file) }
    }

    /// Reports "[words](an address with a space)": CommonMark takes it for text.
    private func reportUnreadLinks(_ report: inout DiagnosticBag) {
        guard document.text[...].firstIndex(of: "](") != nil else { return }
        for node in document.nodes where node.kind == .text {
            let written = file.bytes[Int(node.sourceStart)..<Int(node.sourceEnd)]
            // Behind a backslash the brackets are meant.
            guard let middle = written.firstIndex(of: "]("), middle == written.startIndex || written[middle - 1] != 0x5C,
                let end = written[middle...].firstIndex(of: 0x29), let start = written[..<middle].lastIndex(of: 0x5B)
            else { continue }
            report.add(CardProblem.unreadLink(written[start...end].string), file, start, end + 1)
        }
    }

    /// Adds a link that the file's header makes; its scheme has been judged already.
    mutating func add(_ link: SiteLink?, report: inout DiagnosticBag) {
        guard let link, link.kind == .relative else { return }
        add(link.address, report: &report)
    }

    /// Adds a file that the header names.
    mutating func add(_ address: SourcedText, report: inout DiagnosticBag) {
        switch SiteAddress.resolve(address.value, from: folder) {
        case .failure(let problem): report.add(problem, at: address.range, in: file)
        case .success(.external): return
        case .success(.fragment(let fragment)): add(path: Array(file.path.utf8), fragment: fragment, address.range)
        case .success(.local(let path, let fragment)): add(path: path, fragment: fragment, address.range)
        }
    }

    private func range(of node: Node) -> SourceRange { SourceRange(start: Int(node.sourceStart), end: Int(node.sourceEnd)) }

    private mutating func problem(inAddressOf node: Node) -> CardProblem? {
        switch SiteAddress.resolve(document.target(node), from: folder) {
        case .failure(let problem): return problem
        // Pages load nothing from elsewhere.
        case .success(.external): return node.kind == .image ? .imageFromElsewhere : nil
        case .success(.fragment(let fragment)):
            if node.kind == .image { return .imageIsNoPicture }
            add(path: Array(file.path.utf8), fragment: fragment, range(of: node))
        case .success(.local(let path, let fragment)):
            if node.kind == .image, !Self.isPicture(path) { return .imageIsNoPicture }
            add(path: path, fragment: fragment, range(of: node))
        }
        return nil
    }

    private static func isPicture(_ path: [UInt8]) -> Bool {
        switch FileKind(path: path.string) {
        case .png, .jpeg, .webp: true
        default: false
        }
    }

    private mutating func add(path: [UInt8], fragment: ByteSlice?, _ range: SourceRange) {
        links.append(PageLink(path: path, fragment: fragment.map { Array($0) }, place: file.place(range)))
    }

    /// A block of raw HTML may hold comments and white space; text behind a comment on its line would be lost.
    private static func problem(inHTMLBlock literal: ByteSlice) -> CardProblem? {
        var rest = literal.trimmed()
        guard rest.starts(with: "<!--") else { return .rawMarkup(excerpt(rest)) }
        var note: CardProblem?
        while rest.starts(with: "<!--"), let end = rest.firstIndex(of: "-->") {
            note = note ?? openNote(rest[(rest.startIndex + 4)..<end])
            rest = rest[(end + 3)...].trimmed()
        }
        if rest.starts(with: "<!--") { return .unclosedComment }
        return rest.isEmpty ? note : .textBesideComment
    }

    /// "periksa: …", as `baku import` writes it.
    private static func openNote(_ comment: ByteSlice) -> CardProblem? {
        comment.trimmed().starts(with: "periksa:") ? .openNote : nil
    }

    /// A note among authors that CommonMark does not take for a comment would be on the page.
    private static func problem(inPlainText text: ByteSlice) -> CardProblem? {
        text.contains(0x3C) && text.firstIndex(of: "<!--") != nil ? .visibleComment : nil
    }

    /// The file's own bytes have been looked through; an entity may still stand for a character that nobody sees and that
    /// changes what is seen.
    private static func problem(inText text: ByteSlice) -> CardProblem? {
        var scalar: UInt32 = 0
        var left = 0
        for byte in text {
            if byte & 0xC0 == 0x80 {
                scalar = scalar << 6 | UInt32(byte & 0x3F)
                left -= 1
            } else {
                left = byte < 0x80 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
                scalar = UInt32(left == 0 ? byte : byte & (0x3F >> UInt8(left)))
            }
            guard left == 0 else { continue }
            switch SourceScan.problem(of: scalar) {
            case .control, .bidi: return .hiddenCharacter(scalar)
            default: continue
            }
        }
        return nil
    }

    /// The first line, cut to a length that a message can bear.
    private static func excerpt(_ text: ByteSlice) -> String {
        let line = text.prefix { $0 != ASCII.newline }
        return line.count > 40 ? line.prefix(40).string + "…" : line.string
    }
}
