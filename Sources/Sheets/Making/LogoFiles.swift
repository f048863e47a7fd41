import Bytes
import Diagnostics
import Glibc
import Publishing
import Reading
import ServiceStandard

/// Reads the offices' logos into the work folder. A logo that cannot be printed is reported at its key in the office's
/// file, and the sheets are made without it.
struct LogoFiles {
    /// The largest logo, in bytes, and the most pixels of a side.
    static let largest = 8 << 20
    static let mostPixels = 4096
    /// The template that tries a logo, so that a damaged one is known before a sheet shows it.
    static let trial = "logo/trial.typ"
    static let trialBytes = Array(
        """
        #set document(title: "logo")
        #image("/" + json(sys.inputs.model).logo, alt: "logo")
        """.utf8)

    let site: SheetSite
    let folder: WorkFolder
    /// Tries a picture; the reason why it cannot be drawn, or `nil`.
    let problem: (_ name: [UInt8]) -> String?

    /// For each office the logo's path below the root; `nil` where it has none that can be printed.
    func load(report: inout DiagnosticBag) throws(SystemError) -> [[UInt8]?] {
        var names: [[UInt8]?] = []
        // Offices often share one.
        var known: [[UInt8]: Result<[UInt8], SheetProblem>] = [:]
        for office in site.offices {
            guard let logo = office.office.logo,
                case .success(.local(let path, _)) = SiteAddress.resolve(
                    logo.value, from: ContentPath.folder(of: office.file.path))
            else {
                names.append(nil)
                continue
            }
            let result: Result<[UInt8], SheetProblem>
            if let found = known[path] { result = found } else { result = try load(path) }
            known[path] = result
            switch result {
            case .success(let name): names.append(name)
            case .failure(let problem):
                report.add(problem, at: logo.range, in: office.file)
                names.append(nil)
            }
        }
        return names
    }

    private func load(_ path: [UInt8]) throws(SystemError) -> Result<[UInt8], SheetProblem> {
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try site.folder.read(path.string, limit: Self.largest)
            if let problem = FileKind.problem(ofAttachment: path.string, content: bytes[...]) { throw problem }
        } catch {
            return .failure(.logo(error))
        }
        guard let kind = FileKind(content: bytes[...]), kind != .pdf, let size = ImageSize(content: bytes[...]) else {
            return .failure(.logo(.content(promised: .png, found: FileKind(content: bytes[...]))))
        }
        guard size.width <= Self.mostPixels, size.height <= Self.mostPixels else {
            return .failure(.logoPixels(size, limit: Self.mostPixels))
        }
        // Named by its content: a model that names it changes with it.
        let name = "logo/\(ContentHash.of(bytes).hexadecimal.string).\(kind.extensions[0])"
        do throws(SystemError) {
            try folder.write(name, bytes)
        } catch {
            // The same picture under another name.
            guard error.code == EEXIST else { throw error }
        }
        if let reason = problem(Array(name.utf8)) { return .failure(.logoBroken(reason)) }
        return .success(Array(name.utf8))
    }
}

extension SheetProblem: Error {}
