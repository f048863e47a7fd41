import Foundation
import Glibc

/// A folder that is thrown away with the test, for a site and what is published of it.
final class Sandbox {
    let path: String

    init(in parent: String = NSTemporaryDirectory()) throws {
        let folder = parent.hasSuffix("/") ? parent : parent + "/"
        let made = folder + "baku-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: true)
        // As programs report it: without links in it.
        path = realpath(made, nil).map { pointer in
            defer { free(pointer) }
            return String(cString: pointer)
        } ?? made
    }

    /// A folder with these files.
    convenience init(_ files: [String: String]) throws {
        try self.init()
        for (name, text) in files { try write(name, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let full = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: full))
    }

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    /// Names of all that stands in a folder of the sandbox, not below it.
    func names(in folder: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
    }

    /// All files below a folder of the sandbox with their bytes.
    func files(below folder: String = "") -> [String: Data] { Self.files(below: path + "/" + folder) }

    static func files(below root: String) -> [String: Data] {
        var files: [String: Data] = [:]
        guard let all = FileManager.default.enumerator(atPath: root) else { return [:] }
        while let name = all.nextObject() as? String {
            var status = stat()
            guard lstat(root + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
            files[name] = FileManager.default.contents(atPath: root + "/" + name)
        }
        return files
    }

    /// Runs the tool in the sandbox.
    @discardableResult
    func baku(_ arguments: String..., environment: [String: String] = Tool.environment) throws -> Tool.Run {
        try Tool.run(arguments, in: path, environment: environment)
    }
}

/// Sites that tests begin with.
enum SampleSite {
    static let office = "---\nnama: Kantor Contoh\n---\n"
    static let card = """
        ---
        judul: Surat Keterangan
        instansi: kantor
        ---
        ## Persyaratan
        1. KTP elektronik
        ## Prosedur
        1. Menyerahkan berkas
        ## Biaya
        Tidak dipungut biaya

        """

    /// The least that builds without a warning.
    static let smallest = [
        "baku.yml": "nama: Contoh\nalamat: https://contoh.example/layanan/\n",
        "content/instansi/kantor.md": office,
        "content/layanan/surat.md": card,
    ]

    /// Settings that switch all rules of `baku check` off, for tests of the rest.
    static let rulesOff: String = {
        let pages = (try? FileManager.default.contentsOfDirectory(atPath: Tool.package + "/docs/aturan")) ?? []
        // Other pages of the folder have no code for a name.
        let codes = pages.filter { $0.hasSuffix(".md") }.map { $0.dropLast(3) }.filter { $0.contains(".") }.sorted()
        return "aturan:\n" + codes.map { "  \($0): mati\n" }.joined()
    }()

    /// The smallest site with all rules off, so that nothing is found in it.
    static let silent = smallest.merging(["baku.yml": "nama: Contoh\nalamat: https://contoh.example/\n" + rulesOff]) { $1 }

    /// The smallest site in English.
    static let english = smallest.merging(["baku.yml": "nama: Sample\nalamat: https://sample.example/\nbahasa: en\n"]) { $1 }

    /// A site of `count` cards whose pages differ between versions, and whose set of pages does, too.
    static func large(_ count: Int, version: Int) -> [String: String] {
        var files = smallest
        for index in 0..<count where index % 7 != version {
            files["content/layanan/surat-\(index).md"] = """
                ---
                judul: Surat \(index) versi \(version)
                instansi: kantor
                topik: [versi \(version), umum]
                ---
                ## Persyaratan
                \((1...(3 + (index + version) % 5)).map { "\($0). Dokumen \($0)" }.joined(separator: "\n"))
                ## Biaya
                - Surat: Rp\(index + 1).000

                """
        }
        return files
    }
}

/// Something only root may do; a test that needs it is skipped elsewhere.
enum Mount {
    static func run(_ program: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    static func memory(_ size: String, at path: String) -> Bool {
        run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(size)", "none", path])
    }

    static func unmount(_ path: String) { umount2(path, Int32(MNT_DETACH)) }

    static let isPossible: Bool = {
        guard geteuid() == 0, let folder = try? Sandbox() else { return false }
        defer { unmount(folder.path) }
        return memory("64k", at: folder.path)
    }()
}
