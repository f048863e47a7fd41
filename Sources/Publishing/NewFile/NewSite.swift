import Bytes
import Diagnostics
import Glibc
import Reading

/// A new site (situs): a folder with its settings, `baku.yml` (`baku new situs`).
public struct NewSite: Sendable {
    let folder: String
    let name: String?

    /// - Parameters:
    ///   - folder: the site's folder, made where it is missing; the folder around it has to be there.
    ///   - name: name of the site (nama situs); made of the folder's name when `nil`.
    public init(folder: String, name: String? = nil) {
        self.folder = folder
        self.name = name
    }

    /// Makes the folder and its settings. Nothing that is there is changed.
    /// - Returns: path of the settings, the folder before it.
    /// - Throws: ``NewFileProblem``; then what was begun is taken away again.
    public func make() throws(NewFileProblem) -> String {
        let isNew = mkdir(folder, 0o755) == 0
        guard isNew || errno == EEXIST else { throw refusal(.last) }
        do throws(NewFileProblem) {
            try open().create("baku.yml", Array(settings.utf8))
        } catch {
            if isNew { rmdir(folder) }
            if case .exists(let path) = error { throw .exists(below(path)) }
            if case .write(let path, let reason) = error { throw .write(below(path), reason) }
            throw error
        }
        return below("baku.yml")
    }

    private func open() throws(NewFileProblem) -> SiteFolder {
        do throws(FileProblem) { return try SiteFolder(path: folder) } catch { throw .site(folder, error) }
    }

    /// Why the folder could not be made: what is missing is the folder around it.
    private func refusal(_ error: SystemError) -> NewFileProblem {
        switch error.code {
        // It is the folder around it that is missing.
        case ENOENT: .site(around, .missing)
        case ENOTDIR: .site(folder, .notAFolder)
        default: .write(folder, error)
        }
    }

    /// The folder that the new one is to stand in.
    private var around: String {
        let names = folder.split(separator: "/", omittingEmptySubsequences: true)
        let start = folder.hasPrefix("/") ? "/" : ""
        return names.count < 2 ? folder : start + names.dropLast().joined(separator: "/")
    }

    private func below(_ path: String) -> String {
        folder == "." ? path : folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    private var settings: String {
        var text: [UInt8] = []
        let given = Array((name ?? "").utf8)[...].trimmed()
        YamlWriter.append(given.isEmpty ? Array(ownName.utf8)[...] : given, to: &text)
        return SettingsHints.text(name: text[...].string)
    }

    /// The folder's own name, as a name; the working folder's for `.`.
    private var ownName: String {
        var path = folder
        if let whole = realpath(folder, nil) {
            path = String(cString: whole)
            free(whole)
        }
        let last = path.split(separator: "/").last.map(String.init) ?? ""
        let name = NewFileName.properName(of: last.replacing("_", with: "-").replacing(" ", with: "-"))
        return name.isEmpty ? "Standar Pelayanan" : name
    }
}
