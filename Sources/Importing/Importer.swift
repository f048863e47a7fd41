import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// Turns raw texts of offices into Markdown files of a site.
///
/// Nothing is lost and nothing is invented: each word of the source is in the draft or among what was left out, and that is
/// counted before a draft is handed out.
public struct Importer: Sendable {
    public let setting: ImportSetting

    /// The largest file of any kind, in bytes; texts have a limit of their own.
    public static let largest = Documents.largest

    public init(_ setting: ImportSetting) { self.setting = setting }

    /// A draft that has been proved.
    public struct Imported: Sendable {
        public var kind: DocumentKind
        /// What the text was recognised as.
        public var shape: (indonesian: String, english: String)
        public var encoding: DecodedText.Encoding
        public var title: String
        /// Name of the file, made of the title.
        public var slug: String
        /// `nil` for an SOP or a regulation that names none.
        public var office: String?
        public var markdown: [UInt8]
        public var leftOut: [Account.LeftOut]
        public var checks: [Account.Check]
        /// What the reader of such files says of the draft.
        public var findings: [Diagnostic]

        /// The folder below `content/` that it belongs into.
        public var folder: String { Importer.folder(of: kind, office: office) }
    }

    /// - Parameters:
    ///   - path: as the file is named to the user.
    ///   - kind: what it has to be; `nil`: what it looks like.
    public func read(_ bytes: [UInt8], path: String, kind: DocumentKind? = nil) throws(ImportProblem) -> Imported {
        let text = try SourceReader.read(bytes, path: path)
        let shape = try shape(of: text, kind)
        var draft = try shape.draft(text, setting)
        if let origin = text.origin { draft.account.add(origin) }
        let office = try office(of: draft, text)
        let slug = FileName.nearest(to: draft.title[...].prefix(80), isFolder: true) ?? draft.kind.rawValue
        let file = SourceFile(path: "content/\(Self.folder(of: draft.kind, office: office))/\(slug).md", bytes: draft.file(office: office))
        // The notes are told as what is to be checked already.
        let findings = try Proof(setting: setting).check(text, draft, file).filter { $0.problem as? CardProblem != .openNote }
        return Imported(
            kind: draft.kind, shape: shape.name, encoding: text.encoding, title: draft.title.string, slug: slug, office: office,
            markdown: file.bytes, leftOut: draft.account.leftOut, checks: draft.account.checks, findings: findings)
    }

    private static func folder(of kind: DocumentKind, office: String?) -> String {
        kind == .service ? "layanan/" + (office ?? "") : kind.rawValue
    }

    private func shape(of text: DecodedText, _ kind: DocumentKind?) throws(ImportProblem) -> any Shape {
        var best: (shape: any Shape, likeness: Int)?
        for shape in Shapes.all where kind == nil || shape.kind == kind {
            let likeness = shape.likeness(text, setting)
            if likeness > best?.likeness ?? 0 { best = (shape, likeness) }
        }
        guard let best else { throw kind.map(ImportProblem.notOfKind) ?? .noShape }
        return best.shape
    }

    /// The first and the last lines of a text.
    private static func ends(of text: [UInt8]) -> [UInt8] {
        let lines = text.split(separator: ASCII.newline)
        guard lines.count > 16 else { return text }
        return Array((lines.prefix(10) + lines.suffix(6)).joined(separator: [ASCII.newline]))
    }

    /// The office: the one that was given, or the one of the site that the text names.
    private func office(of draft: Draft, _ text: DecodedText) throws(ImportProblem) -> String? {
        // A law is nobody's own.
        if draft.kind == .regulation { return nil }
        let known = setting.offices.map(\.slug)
        if let asked = setting.office {
            guard FileName.nearest(to: Array(asked.utf8)[...], isFolder: true) == asked else { throw .unknownOffice(asked, known: known) }
            guard known.isEmpty || known.contains(asked) else { throw .unknownOffice(asked, known: known) }
            return asked
        }
        // Web pages name their office in what stands around the text; addresses name whoever is linked.
        let around = (text.origin?.leftOut ?? []).filter { ![.address, .siteAddress].contains($0.reason) }.flatMap { $0.text + [ASCII.newline] }
        // One that a requirement names is not the one whose text it is: only the head of the text and its signature tell.
        for place in [draft.officeText.isEmpty ? Self.ends(of: text.bytes) : draft.officeText, around] where !place.isEmpty {
            let words = Folded.of(place[...])
            // The longest name says most: "Dinas Kesehatan Kota" rather than "Dinas Kesehatan".
            let named = setting.offices.filter { words.names($0.name) }.max { $0.name.utf8.count < $1.name.utf8.count }
            if let named { return named.slug }
        }
        guard draft.kind == .service else { return nil }
        throw .noOffice(known: known)
    }
}

extension Folded {
    /// Whether a name stands in it.
    fileprivate func names(_ name: String) -> Bool {
        let needle = Folded.of(Array(name.utf8)[...]).bytes.dropFirst().dropLast()
        guard needle.count > 3, bytes.count >= needle.count else { return false }
        for start in 0...(bytes.count - needle.count) where bytes[start] == needle.first {
            let end = start + needle.count
            guard bytes[start..<end].elementsEqual(needle) else { continue }
            if (start == 0 || !ASCII.isWord(bytes[start - 1])) && (end == bytes.count || !ASCII.isWord(bytes[end])) { return true }
        }
        return false
    }
}
