import Diagnostics
import Glibc

/// What can be wrong with a file or folder of a site, before anything in it is understood.
public enum FileProblem: Problem, Error, Equatable {
    /// A name that is not a–z, 0–9 and hyphen; with the nearest one that is.
    case name(nearest: String?)
    /// A name longer than ``FileName/longest`` bytes.
    case nameTooLong
    /// A name that is no UTF-8.
    case nameNotUTF8
    /// A symbolic link.
    case link
    /// A path that leads out of the site: `..` in it, or from the root.
    case outside
    /// A pipe, socket or device.
    case special
    /// A folder below too many others.
    case tooDeep(limit: Int)
    /// More bytes than a file of its kind may have.
    case tooLarge(size: Int, limit: Int)
    /// A file for download or a picture of a kind that is not published.
    case attachmentKind
    /// Content that is not what the extension promises; with what it is, where that is known.
    case content(promised: FileKind, found: FileKind?)
    /// Nothing stands there.
    case missing
    /// A file where a folder is wanted.
    case notAFolder
    /// A folder where a file is wanted.
    case notAFile
    /// The system refused.
    case unreadable(SystemError)

    /// The problem that an error of the system stands for.
    init(_ error: SystemError) {
        switch error.code {
        case ENOENT: self = .missing
        case ENOTDIR: self = .notAFolder
        case EISDIR: self = .notAFile
        case ELOOP: self = .link
        case EXDEV: self = .outside
        default: self = .unreadable(error)
        }
    }

    public var code: String {
        switch self {
        case .name: "file.name"
        case .nameTooLong: "file.name-too-long"
        case .nameNotUTF8: "file.name-encoding"
        case .link: "file.link"
        case .outside: "file.outside"
        case .special: "file.special"
        case .tooDeep: "file.too-deep"
        case .tooLarge: "file.too-large"
        case .attachmentKind: "file.attachment-kind"
        case .content: "file.content"
        case .missing: "file.missing"
        case .notAFolder: "file.not-a-folder"
        case .notAFile: "file.not-a-file"
        case .unreadable: "file.unreadable"
        }
    }

    public var severity: Severity { .error }

    public func message(in language: Language) -> String {
        let id = language == .indonesian
        switch self {
        case .name:
            return id
                ? "Nama berkas dan folder hanya boleh berisi a–z, 0–9, dan tanda hubung"
                : "Names of files and folders may hold only a–z, 0–9 and hyphens"
        case .nameTooLong:
            return id
                ? "Nama ini lebih panjang dari \(FileName.longest) byte"
                : "This name is longer than \(FileName.longest) bytes"
        case .nameNotUTF8:
            return id ? "Nama ini bukan UTF-8" : "This name is not UTF-8"
        case .link:
            return id ? "Tautan simbolis (symbolic link) tidak dibaca" : "A symbolic link is not read"
        case .outside:
            return id ? "Jalur ini menuju ke luar situs" : "This path leads out of the site"
        case .special:
            return id
                ? "Ini bukan berkas biasa (pipa, soket, atau perangkat)"
                : "This is no ordinary file (a pipe, socket or device)"
        case .tooDeep(let limit):
            return id ? "Folder ini lebih dalam dari \(limit) tingkat" : "This folder is more than \(limit) levels deep"
        case .tooLarge(let size, let limit):
            let (size, limit) = (ReadableSize.text(size, in: language), ReadableSize.text(limit, in: language))
            return id ? "Berkas ini \(size), paling besar \(limit)" : "This file has \(size), the limit is \(limit)"
        case .attachmentKind:
            let kinds = FileKind.attachments.map(\.name).joined(separator: ", ")
            return id
                ? "Berkas yang ditautkan halaman hanya boleh \(kinds)" : "Files that pages link to may only be \(kinds)"
        case .content(let promised, let found?):
            return id
                ? "Namanya menyebut \(promised.name), isinya \(found.name)"
                : "Its name says \(promised.name), its content is \(found.name)"
        case .content(let promised, nil):
            return id ? "Isinya bukan \(promised.name)" : "Its content is not \(promised.name)"
        case .missing:
            return id ? "Berkas atau folder ini tidak ada" : "There is no such file or folder"
        case .notAFolder:
            return id ? "Ini bukan folder" : "This is not a folder"
        case .notAFile:
            return id ? "Ini folder, bukan berkas" : "This is a folder, not a file"
        case .unreadable(let error):
            return id ? "Tidak dapat dibaca (\(error.text))" : "It cannot be read (\(error.text))"
        }
    }

    public func remedy(in language: Language) -> String? {
        let id = language == .indonesian
        switch self {
        case .name(let nearest?): return id ? "Ganti namanya menjadi \(nearest)" : "Rename it to \(nearest)"
        case .name(nil), .nameTooLong, .nameNotUTF8:
            return id ? "Beri nama lain" : "Give it another name"
        case .link:
            return id
                ? "Taruh berkasnya sendiri di sini sebagai ganti tautan"
                : "Put the file itself here in place of the link"
        case .special: return id ? "Hapus atau pindahkan ke luar situs" : "Delete it or move it out of the site"
        case .tooDeep: return id ? "Pindahkan ke folder yang lebih atas" : "Move it to a folder further up"
        case .unreadable(let error) where error.code == EACCES || error.code == EPERM:
            return id ? "Beri izin baca kepada pengguna yang menjalankan baku" : "Let the user who runs baku read it"
        case .attachmentKind:
            return id ? "Simpan sebagai PDF atau gambar" : "Save it as a PDF or a picture"
        case .content(let promised, let found?):
            let ending = found.extensions[0]
            return id
                ? "Ganti ekstensinya menjadi .\(ending), atau simpan ulang sebagai \(promised.name)"
                : "Change the extension to .\(ending), or save it again as \(promised.name)"
        case .content(let promised, nil):
            return id ? "Simpan ulang sebagai \(promised.name)" : "Save it again as \(promised.name)"
        case .outside, .tooLarge, .missing, .notAFolder, .notAFile, .unreadable: return nil
        }
    }
}
