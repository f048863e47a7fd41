/// What a section of an SOP is about: the boxes of its identity block and its procedure (PermenPANRB 35/2012).
///
/// Their names are data of an ``SopGuide``.
public enum SopPart: UInt8, Sendable, CaseIterable {
    /// Prosedur: the steps, drawn as a flow.
    case procedure
    /// Dasar hukum.
    case legalBasis
    /// Kualifikasi pelaksana: what performers must be able to do.
    case qualifications
    /// Keterkaitan: other SOPs that this one depends on.
    case relations
    /// Peralatan/perlengkapan.
    case equipment
    /// Peringatan: what goes wrong when the SOP is not followed.
    case warnings
    /// Pencatatan dan pendataan: forms, registers, storage.
    case records
    /// Maksud dan tujuan: a box that some offices add.
    case purpose

    /// The boxes that every sheet shows, in pairs from left to right; empty ones too.
    public static let boxes: [SopPart] = [.legalBasis, .qualifications, .relations, .equipment, .warnings, .records]

    /// The key in the guide's file.
    public var key: String {
        switch self {
        case .procedure: "prosedur"
        case .legalBasis: "dasar-hukum"
        case .qualifications: "kualifikasi"
        case .relations: "keterkaitan"
        case .equipment: "peralatan"
        case .warnings: "peringatan"
        case .records: "pencatatan"
        case .purpose: "tujuan"
        }
    }
}

/// A guide to SOPs (pedoman penyusunan SOP): what their sections are called.
public struct SopGuide: Sendable {
    /// A section in the guide's terms.
    public struct Entry: Sendable {
        public var part: SopPart
        public var title: String
        public var englishTitle: String

        public init(part: SopPart, title: String, englishTitle: String) {
            self.part = part
            self.title = title
            self.englishTitle = englishTitle
        }
    }

    /// E.g. `permenpanrb-35-2012`.
    public var code: String
    /// The regulation that gives the guide.
    public var title: String
    /// In the order of the sheet.
    public var entries: [Entry]

    public init(code: String, title: String, entries: [Entry]) {
        self.code = code
        self.title = title
        self.entries = entries
    }
}
