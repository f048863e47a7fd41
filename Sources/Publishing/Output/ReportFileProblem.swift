import Diagnostics
import Glibc
import Reading

/// Why a report could not be written. Paths are as the user gave them.
public enum ReportFileProblem: Problem, Error, Equatable {
    /// A folder or a device stands where it is to be.
    case notAFile(path: String)
    case noFolder(path: String, folder: String)
    /// It would stand among the content of the site, which only its authors write.
    case content(path: String)
    /// It would stand in a published site.
    case published(path: String)
    case write(path: String, SystemError)

    /// Whether the machine failed (disk, permission), not the command line.
    public var isOfTheMachine: Bool {
        if case .write = self { true } else { false }
    }

    public var code: String {
        switch self {
        case .notAFile: "report.not-a-file"
        case .noFolder: "report.no-folder"
        case .content: "report.content"
        case .published: "report.published"
        case .write: "report.write"
        }
    }

    public var severity: Severity { .error }

    public func message(in language: Language) -> String {
        let id = language == .indonesian
        return switch self {
        case .notAFile(let path): id ? "\(path) bukan berkas biasa" : "\(path) is no plain file"
        case .noFolder(_, let folder): id ? "Folder \(folder) tidak ada" : "There is no folder \(folder)"
        case .content(let path):
            id ? "\(path) berada di dalam folder content situs ini" : "\(path) lies in the content folder of this site"
        case .published(let path):
            id ? "\(path) berada di dalam situs yang diterbitkan" : "\(path) lies in a published site"
        case .write(let path, let error):
            id ? "\(path) tidak dapat ditulis (\(error.text))" : "\(path) cannot be written (\(error.text))"
        }
    }

    public func remedy(in language: Language) -> String? {
        let id = language == .indonesian
        return switch self {
        case .notAFile: id ? "Pilih nama lain untuk laporan" : "Choose another name for the report"
        case .noFolder:
            id
                ? "Buat folder itu, atau pilih tempat lain untuk laporan"
                : "Make the folder, or choose another place for the report"
        case .content:
            id
                ? "Pilih tempat lain; folder content hanya memuat tulisan kantor"
                : "Choose another place; the content folder holds only what the office writes"
        case .published:
            id
                ? "Pilih tempat lain; situs itu sudah memuat kepatuhan.html, kecuali dimatikan di baku.yml"
                : "Choose another place; that site has kepatuhan.html already, unless baku.yml switches it off"
        case .write(_, let error):
            switch error.code {
            case ENOSPC, EDQUOT: id ? "Sediakan tempat pada disk" : "Free some space"
            case EROFS, EACCES, EPERM:
                id ? "Beri izin tulis, atau pilih tempat lain" : "Allow writing there, or choose another place"
            default: nil
            }
        }
    }
}
