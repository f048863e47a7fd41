import Foundation
import Testing

/// What docs/panduan/07-memeriksa.md shows is what the tool prints, and what it offers to copy works.
@Suite struct CheckGuideTests {
    private static let guide =
        (try? String(contentsOfFile: Tool.package + "/docs/panduan/07-memeriksa.md", encoding: .utf8)) ?? ""

    /// The fenced blocks of one kind.
    private static func blocks(_ kind: String) -> [String] {
        guide.components(separatedBy: "```\(kind)\n").dropFirst().compactMap { $0.components(separatedBy: "```\n").first }
    }

    /// The site of the guide, with no rule on but the one it shows.
    private static func site() throws -> Sandbox {
        let rules = SampleSite.rulesOff.replacingOccurrences(of: "  comp.missing: mati\n", with: "")
        return try Sandbox([
            "baku.yml": "nama: Layanan Kantor Kami\nalamat: https://kantor.example/\n" + rules,
            "content/instansi/kantor-kami.md": "---\nnama: Kantor Kami\n---\n",
            "content/layanan/surat-domisili.md": """
                ---
                judul: Surat Keterangan Domisili
                instansi: kantor-kami
                ringkasn: Bagi warga yang baru pindah.
                ---
                ## Persyaratan
                1. KTP elektronik
                ## Prosedur
                1. Menyerahkan berkas
                ## Jangka Waktu
                Paling lama 1 hari kerja
                ## Biaya
                Tidak dipungut biaya
                ## Pengaduan
                - WhatsApp: 0811 0000 000

                """,
        ])
    }

    private static func object(_ text: String) throws -> NSDictionary {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    }

    @Test func examplesArePrintedByTheTool() throws {
        let site = try Self.site()
        #expect(Self.blocks("text").first == (try site.baku("check").errors))
        #expect(Self.blocks("text").last == (try site.baku("check", "--format", "github").output))
        let examples = Self.blocks("json")
        try #require(examples.count == 2)
        #expect(try Self.object(examples[0]) == Self.object(try site.baku("check", "--format", "json").output))
        let log = try Self.object(try site.baku("check", "--format", "sarif").output)
        let results = (log["runs"] as? [[String: Any]])?.first?["results"] as? [NSDictionary]
        #expect(try results?.first == Self.object(examples[1]))
    }

    @Test func exemptionsOfTheGuideHold() throws {
        let site = try Self.site()
        let exemption = try #require(Self.blocks("yaml").first { $0.hasPrefix("abaikan:") })
        let card = try #require(site.text("content/layanan/surat-domisili.md"))
        try site.write("content/layanan/surat-domisili.md", card.replacingOccurrences(of: "ringkasn: Bagi warga yang baru pindah.\n", with: exemption))
        #expect(try site.baku("check").output == "1 kartu, 0 galat, 0 peringatan\n")
    }

    @Test func filesToCopyAreThoseOfTheGuide() throws {
        let hook = try String(contentsOfFile: Tool.package + "/docs/contoh/pre-commit", encoding: .utf8)
        #expect(Self.blocks("sh").contains(hook))
        #expect(FileManager.default.isExecutableFile(atPath: Tool.package + "/docs/contoh/pre-commit"))
    }

    // MARK: The hook

    private static let program = ["/usr/bin/git", "/usr/local/bin/git"].first { FileManager.default.isExecutableFile(atPath: $0) }

    private func git(_ arguments: String..., in site: Sandbox) throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.program))
        process.arguments = ["-c", "user.name=Uji", "-c", "user.email=uji@uji.example"] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: site.path)
        process.environment = Tool.environment.merging(["BAKU": Tool.path, "GIT_CONFIG_NOSYSTEM": "1"]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    @Test(.enabled(if: program != nil, "needs git")) func theHookRefusesACommitWithErrors() throws {
        let site = try Self.site()
        #expect(try git("init", "--quiet", in: site))
        let hook = try String(contentsOfFile: Tool.package + "/docs/contoh/pre-commit", encoding: .utf8)
        try site.write(".git/hooks/pre-commit", hook)
        chmod(site.path + "/.git/hooks/pre-commit", 0o755)
        #expect(try git("add", ".", in: site) && git("commit", "-m", "Warnings only", in: site))

        let card = try #require(site.text("content/layanan/surat-domisili.md"))
        try site.write("content/layanan/surat-domisili.md", card.replacingOccurrences(of: "kantor-kami", with: "kantor-lain"))
        #expect(try git("add", ".", in: site))
        #expect(try !git("commit", "-m", "An office that is not there", in: site))
        // What is still being edited does not count, and neither does what the site is not made of.
        try site.write("content/layanan/surat-domisili.md", card)
        #expect(try !git("commit", "-m", "The index has it still", in: site))
        #expect(try git("add", ".", in: site))
        try site.write("content/layanan/baru.md", "bukan kartu\n")
        try site.write("catatan.txt", "x\n")
        #expect(try git("add", "catatan.txt", in: site) && git("commit", "-m", "Mended", in: site))
        #expect(site.names() == [".git", "baku.yml", "catatan.txt", "content"])
    }
}
