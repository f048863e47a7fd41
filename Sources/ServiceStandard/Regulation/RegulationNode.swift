import CommonMark
import Diagnostics

/// One unit of a regulation: a chapter, an article, an item; or a text that stands between them.
///
/// Units stand in the order of the text, parents before children: the subtree of the one at `i` is `i..<end`.
public struct RegulationNode: Sendable {
    /// The units of UU 12/2011 annex II.
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// Buku.
        case book
        /// Bab.
        case chapter
        /// Bagian.
        case part
        /// Paragraf.
        case paragraph
        /// Any other heading, e.g. "Penjelasan", "Lampiran".
        case section
        /// Pasal.
        case article
        /// Ayat: `(1)`.
        case clause
        /// Huruf: `a.`
        case letter
        /// Angka: `1.`
        case item
        /// Huruf of the third level: `a)`.
        case subletter
        /// Angka of the fourth level: `1)`.
        case subitem
        /// A text without a marker of its own.
        case text

        /// Whether it has a heading of its own.
        public var isHeading: Bool { rawValue <= Kind.article.rawValue }
    }

    public var kind: Kind
    /// As written: "III", "Kesatu", "14A", "4", "e". `nil` for a text or section, and for an article whose number the
    /// source has lost (`## Pasal ?`).
    public var number: SourcedText?
    /// What a heading is called behind its number; a run of ``Regulation/documents``.
    public var title: RegulationText?
    /// What it says itself, without the units below it.
    public var text: RegulationText?
    /// Its marker or heading in the file.
    public var range: SourceRange
    /// Index of the parent in ``Regulation/nodes``; -1 at the top.
    public var parent: Int
    /// Index behind the last descendant.
    public var end: Int

    public init(_ kind: Kind, number: SourcedText? = nil, range: SourceRange, parent: Int, end: Int) {
        self.kind = kind
        self.number = number
        self.range = range
        self.parent = parent
        self.end = end
    }
}

/// A piece of a regulation's text: parsed by itself, since Markdown would number the law's lists anew.
public struct RegulationText: Sendable, Equatable {
    /// Index into ``Regulation/documents``.
    public var document: Int

    public init(document: Int) { self.document = document }
}
