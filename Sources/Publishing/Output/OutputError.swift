import Diagnostics
import Glibc
import Reading

/// Why nothing could be published. Paths are as a message shows them: the output folder's as the user gave it, a page's
/// below it. The published folder is as it was, unless the case says otherwise.
public enum OutputError: Problem, Error, Equatable {
    /// The folder holds things and no marker of baku: it may be somebody's work. With the first names found.
    case notOurs(folder: String, found: [String])
    /// The marker cannot be understood: damaged, or of a later version.
    case unknownMarker(folder: String)
    /// The output is the site, lies around it, or in a folder that is read.
    case overlapsSite(folder: String)
    /// Sheets were to be printed into a folder that holds a published site.
    case published(folder: String)
    /// Another build is writing it.
    case busy(folder: String)
    /// A link that leads nowhere, or something that is no folder.
    case notAFolder(folder: String)
    /// A file that baku did not write stands where a page is to be.
    case foreignFile(path: String)
    /// Two pages for one address.
    case duplicate(path: String)
    /// A path that may not be written: empty parts, `.`, `..`, control characters, a reserved or too long name.
    case path(String)
    /// The output was replaced by somebody else while the site was made.
    case replaced(folder: String)
    /// Writing failed.
    case write(path: String, SystemError)
    /// Putting the new site into place was cut after it had begun; the next command finishes it.
    case unfinished(folder: String, SystemError)
    /// A publication that was cut cannot be finished, because what it had staged is gone.
    case unfinishable(folder: String)

    /// The new site stands, but what is left of the old one, under this name beside it, could not be removed.
    case leftover(path: String, SystemError)

    /// Whether the machine failed (disk, permission), not the content or the command line.
    public var isOfTheMachine: Bool {
        switch self {
        case .write, .unfinished, .leftover: true
        default: false
        }
    }

    /// Whether what was published before stands as it was; otherwise the message says how the folder stands.
    public var leavesTheOldSite: Bool {
        switch self {
        case .unfinished, .unfinishable, .leftover: false
        default: true
        }
    }

    public var code: String {
        switch self {
        case .notOurs: "output.not-ours"
        case .unknownMarker: "output.marker"
        case .overlapsSite: "output.overlap"
        case .published: "output.published"
        case .busy: "output.busy"
        case .notAFolder: "output.not-a-folder"
        case .foreignFile: "output.foreign-file"
        case .duplicate: "output.duplicate"
        case .path: "output.path"
        case .replaced: "output.replaced"
        case .write: "output.write"
        case .unfinished: "output.unfinished"
        case .unfinishable: "output.unfinishable"
        case .leftover: "output.leftover"
        }
    }

    public var severity: Severity {
        if case .leftover = self { .warning } else { .error }
    }

    public func message(in language: Language) -> String {
        let id = language == .indonesian
        switch self {
        case .notOurs(let folder, let found):
            let names = found.joined(separator: ", ")
            return id
                ? "Folder keluaran \(folder) berisi \(names), yang bukan tulisan baku"
                : "The output folder \(folder) holds \(names), which baku did not write"
        case .unknownMarker(let folder):
            return id
                ? "Berkas penanda \(folder)/\(Marker.name) rusak atau dari versi baku yang lebih baru"
                : "The marker file \(folder)/\(Marker.name) is damaged or of a later version of baku"
        case .overlapsSite(let folder):
            return id
                ? "Folder keluaran \(folder) adalah folder situs, memuatnya, atau berada di dalam content/ atau themes/"
                : "The output folder \(folder) is the site folder, holds it, or lies in content/ or themes/"
        case .published(let folder):
            return id
                ? "Folder keluaran \(folder) memuat situs yang diterbitkan"
                : "The output folder \(folder) holds a published site"
        case .busy(let folder):
            return id ? "baku lain sedang menulis ke \(folder)" : "Another baku is writing to \(folder)"
        case .notAFolder(let folder):
            return id
                ? "\(folder) bukan folder, atau tautan yang tidak menuju ke mana pun"
                : "\(folder) is not a folder, or a link that leads nowhere"
        case .foreignFile(let path):
            return id
                ? "\(path) dalam folder keluaran bukan tulisan baku, padahal halaman baru memerlukan tempatnya"
                : "\(path) in the output folder was not written by baku, but a new page wants its place"
        case .duplicate(let path):
            return id ? "Dua halaman akan ditulis ke \(path)" : "Two pages are to be written to \(path)"
        case .path(let path):
            return id ? "Alamat \(path) tidak boleh ditulis" : "The address \(path) may not be written"
        case .replaced(let folder):
            return id
                ? "Folder keluaran \(folder) diganti selagi situs dibuat"
                : "The output folder \(folder) was replaced meanwhile"
        case .write(let path, let error):
            return id ? "\(path) tidak dapat ditulis (\(error.text))" : "\(path) cannot be written (\(error.text))"
        case .unfinished(let folder, let error):
            return id
                ? "Pemindahan ke \(folder) terhenti (\(error.text)); isinya sebagian lama, sebagian baru"
                : "Putting the site into \(folder) was cut (\(error.text)); it is partly old, partly new"
        case .unfinishable(let folder):
            return id
                ? "Penerbitan ke \(folder) pernah terhenti dan bahannya sudah hilang"
                : "Publishing to \(folder) was cut once, and what was to come is gone"
        case .leftover(let path, let error):
            return id
                ? "Sisa situs lama di \(path) tidak dapat dihapus (\(error.text))"
                : "What is left of the old site in \(path) cannot be removed (\(error.text))"
        }
    }

    public func remedy(in language: Language) -> String? {
        let id = language == .indonesian
        switch self {
        case .notOurs, .unknownMarker, .unfinishable:
            return id
                ? "Pilih folder lain dengan --output, atau kosongkan folder itu sendiri"
                : "Choose another folder with --output, or empty this one yourself"
        case .overlapsSite, .notAFolder, .published:
            return id ? "Pilih folder lain dengan --output" : "Choose another folder with --output"
        case .busy: return id ? "Tunggu sampai selesai" : "Wait until it is done"
        case .foreignFile:
            return id ? "Pindahkan atau hapus berkas itu" : "Move or delete that file"
        case .replaced, .unfinished:
            return id ? "Jalankan perintah ini sekali lagi" : "Run the command again"
        case .write(_, let error): return Self.remedy(for: error, id)
        case .leftover:
            return id ? "Hapus sendiri; situs yang baru sudah lengkap" : "Delete it yourself; the new site is complete"
        case .duplicate, .path: return nil
        }
    }

    private static func remedy(for error: SystemError, _ id: Bool) -> String? {
        switch error.code {
        case ENOSPC:
            id ? "Sediakan tempat pada disk; situs yang lama tetap utuh" : "Free some space; the old site is untouched"
        case EDQUOT:
            id
                ? "Minta kuota yang lebih besar; situs yang lama tetap utuh"
                : "Ask for a larger quota; the old site is untouched"
        case EROFS, EACCES, EPERM:
            id
                ? "Beri izin tulis pada folder itu; situs yang lama tetap utuh"
                : "Allow writing there; the old site is untouched"
        default: id ? "Situs yang lama tetap utuh" : "The old site is untouched"
        }
    }
}
