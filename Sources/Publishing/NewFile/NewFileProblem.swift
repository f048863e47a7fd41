import Bytes
import Diagnostics
import Reading

/// Why a file could not be begun, or what ought to be known about it.
public enum NewFileProblem: Problem, Error, Equatable {
    /// The folder of the site cannot be opened.
    case site(String, FileProblem)
    /// The name or something on the way to the file.
    case file(String, FileProblem)
    /// A file stands there; it is never overwritten.
    case exists(String)
    /// An office or a page in a folder of its own.
    case foldersNotAllowed(NewFile.Kind)
    /// An office is named for what is neither card nor SOP.
    case officeOfNoCard
    case unknownOffice(String, known: [String])
    /// A card needs an office, and there is none.
    case noOffice
    /// There are several offices.
    case whichOffice([String])
    /// The system refused to write.
    case write(String, SystemError)
    /// The profile that comes with baku is damaged.
    case profile
    case noSettings
    case settingsUnreadable

    /// Whether the machine failed (disk, permission), not the command line.
    public var isOfTheMachine: Bool {
        switch self {
        case .write, .profile, .site(_, .unreadable), .file(_, .unreadable): true
        default: false
        }
    }

    /// The file or folder it is about.
    public var path: String {
        switch self {
        case .site(let path, _), .file(let path, _), .exists(let path), .write(let path, _): path
        case .noSettings, .settingsUnreadable: "baku.yml"
        case .foldersNotAllowed(let kind): "content/\(kind.rawValue)"
        case .officeOfNoCard, .unknownOffice, .noOffice, .whichOffice: "content/instansi"
        case .profile: ""
        }
    }

    public var code: String {
        switch self {
        case .site(_, let problem), .file(_, let problem): problem.code
        case .exists: "new.exists"
        case .foldersNotAllowed: "new.folders"
        case .officeOfNoCard: "new.office-of-no-card"
        case .unknownOffice: "card.unknown-office"
        case .noOffice: "new.no-office"
        case .whichOffice: "new.which-office"
        case .write: "new.write"
        case .profile: "new.profile"
        case .noSettings: SiteProblem.noSettings.code
        case .settingsUnreadable: "new.settings"
        }
    }

    public var severity: Severity {
        switch self {
        case .noSettings, .settingsUnreadable: .note
        default: .error
        }
    }

    public func message(in language: Language) -> String {
        let isEnglish = language == .english
        return switch self {
        case .site(_, let problem), .file(_, let problem): problem.message(in: language)
        case .exists: isEnglish ? "This file is there already; it was left as it is" : "Berkas ini sudah ada; isinya tidak diubah"
        case .foldersNotAllowed:
            isEnglish ? "Files stand here without folders of their own" : "Berkas di sini tidak memakai folder di bawahnya"
        case .officeOfNoCard: isEnglish ? "--instansi is for service cards and SOPs only" : "--instansi hanya untuk kartu layanan dan SOP"
        case .unknownOffice(let slug, _): isEnglish ? "There is no office “\(slug)”" : "Tidak ada instansi “\(slug)”"
        case .noOffice:
            isEnglish ? "A card needs an office, and there is none yet" : "Kartu memerlukan instansi, dan belum ada satu pun"
        case .whichOffice: isEnglish ? "Which office is the card for?" : "Kartu ini untuk instansi yang mana?"
        case .write(_, let error):
            isEnglish ? "It cannot be written (\(error.text))" : "Tidak dapat ditulis (\(error.text))"
        case .profile: isEnglish ? "The profile of baku is damaged" : "Profil baku rusak"
        case .noSettings: SiteProblem.noSettings.message(in: language)
        case .settingsUnreadable: isEnglish ? "baku.yml has errors" : "baku.yml bergalat"
        }
    }

    public func remedy(in language: Language) -> String? {
        let isEnglish = language == .english
        switch self {
        case .file(_, .name(let nearest?)): return isEnglish ? "Write “\(nearest)”" : "Tulis “\(nearest)”"
        case .site(_, let problem), .file(_, let problem): return problem.remedy(in: language)
        case .exists: return isEnglish ? "Open it, or choose another name" : "Buka berkas itu, atau pilih nama lain"
        case .foldersNotAllowed: return isEnglish ? "Give a name without “/”" : "Beri nama tanpa “/”"
        case .unknownOffice(let slug, let known):
            if let nearest = Spelling.nearest(to: slug, among: known) {
                return isEnglish ? "Did you mean “\(nearest)”?" : "Maksudnya “\(nearest)”?"
            }
            return isEnglish ? "Make it first with “baku new instansi \(slug)”" : "Buat dahulu dengan “baku new instansi \(slug)”"
        case .noOffice:
            return isEnglish ? "Make it first with “baku new instansi SLUG”" : "Buat dahulu dengan “baku new instansi SLUG”"
        case .whichOffice(let slugs):
            let list = slugs.prefix(12).joined(separator: ", ") + (slugs.count > 12 ? ", …" : "")
            return isEnglish ? "Name it with --instansi: \(list)" : "Sebut dengan --instansi: \(list)"
        case .noSettings: return SiteProblem.noSettings.remedy(in: language)
        case .settingsUnreadable: return isEnglish ? "Run “baku check”" : "Jalankan “baku check”"
        case .officeOfNoCard, .write, .profile: return nil
        }
    }
}
