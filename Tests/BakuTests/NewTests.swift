import Foundation
import Testing

/// `baku new`: files that build as they are.
@Suite struct NewTests {
    static let settings = ["id": "nama: Contoh\nalamat: https://contoh.example\n", "en": "nama: Sample\nalamat: https://sample.example\nbahasa: en\n"]

    /// A site with one file of each kind as the tool makes them.
    private func fresh(_ language: String) throws -> Sandbox {
        let site = try Sandbox(["baku.yml": (Self.settings[language] ?? "") + SampleSite.rulesOff])
        for (kind, slug) in [("instansi", "kanim"), ("layanan", "surat"), ("layanan", "kanim/paspor-baru"), ("halaman", "tentang"), ("sop", "arsip"), ("regulasi", "perda")] {
            let run = try site.baku("new", kind, slug)
            try #require(run.status == 0, "\(run.errors)")
            #expect(run.output == "content/\(kind)/\(slug).md\n")
        }
        return site
    }

    @Test(arguments: ["id", "en"]) func newFilesBuildAsTheyAre(language: String) throws {
        let site = try fresh(language)
        let build = try site.baku("build")
        #expect(build.status == 0)
        #expect(build.errors == "")
        // A fresh card is nothing to publish yet.
        #expect(site.text("public/layanan/surat.html") == nil)
        #expect(site.text("public/instansi/kanim.html") != nil)
        #expect(site.text("public/halaman/tentang.html") != nil)
        #expect(try site.baku("check", "--strict").errors == "")
        let drafts = try site.baku("build", "--drafts")
        #expect(drafts.status == 0)
        #expect(drafts.errors == "")
        // Hints are never published.
        for (name, data) in site.files(below: "public") where name.hasSuffix(".html") {
            let text = String(decoding: data, as: UTF8.self)
            #expect(!text.contains("KTP elektronik") && !text.contains("Identity card"), "\(name)")
            #expect(!text.contains("12/KPT/2025"), "\(name)")
        }
    }

    @Test(arguments: ["id", "en"]) func aNewCardHasAllComponentsByTheirNames(language: String) throws {
        let site = try fresh(language)
        let card = try #require(site.text("content/layanan/surat.md"))
        let headings = card.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
        #expect(
            headings
                == (language == "id"
                    ? [
                        "Persyaratan", "Sistem, Mekanisme, dan Prosedur", "Jangka Waktu Penyelesaian", "Biaya/Tarif",
                        "Produk Pelayanan", "Penanganan Pengaduan, Saran, dan Masukan", "Dasar Hukum",
                        "Sarana, Prasarana, dan/atau Fasilitas", "Kompetensi Pelaksana", "Pengawasan Internal",
                        "Jumlah Pelaksana", "Jaminan Pelayanan", "Jaminan Keamanan dan Keselamatan Pelayanan",
                        "Evaluasi Kinerja Pelaksana", "Jam Layanan",
                    ]
                    : [
                        "Requirements", "System, mechanism and procedure", "Completion time", "Fee", "Service product",
                        "Complaints, suggestions and input", "Legal basis", "Facilities", "Staff competence",
                        "Internal supervision", "Number of staff", "Service guarantee", "Security and safety guarantee",
                        "Performance evaluation", "Opening hours",
                    ]))
        #expect(card.components(separatedBy: "<!--").count == headings.count + 2)
    }

    /// With every comment sign taken away, hints give way to what they show: all of it must be right.
    @Test(arguments: ["id", "en"]) func theExamplesInTheHintsAreRight(language: String) throws {
        let site = try fresh(language)
        for name in ["instansi/kanim.md", "layanan/surat.md", "layanan/kanim/paspor-baru.md", "halaman/tentang.md", "sop/arsip.md", "regulasi/perda.md"] {
            let text = try #require(site.text("content/" + name))
            try site.write("content/" + name, uncommented(text, alias: name) + (name.hasPrefix("halaman") ? "Isi.\n" : ""))
        }
        try site.write("content/instansi/kantor-pusat.md", SampleSite.office)
        let pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
        for name in ["keputusan", "decree", "sop"] { try site.write("content/berkas/\(name).pdf", pdf) }
        let logo = try #require(FileManager.default.contents(atPath: Tool.package + "/content/berkas/logo-contoh.png"))
        try site.write("content/berkas/logo.png", Array(logo))
        let run = try site.baku("build")
        #expect(run.status == 0)
        #expect(run.errors == "")
        let page = try #require(site.text("public/layanan/surat.html"))
        for shown in language == "id" ? ["KTP elektronik", "Rp650.000", "12/KPT/2025"] : ["Identity card", "12/KPT/2025"] {
            #expect(page.contains(shown), "\(shown)")
        }
        #expect(!page.contains(language == "id" ? "Contoh:" : "Example:"))
        let sop = try #require(site.text("public/sop/arsip.html"))
        for shown in ["SOP-012/KC/2025", "../layanan/surat.html", "../berkas/sop.pdf"] { #expect(sop.contains(shown), "\(shown)") }
    }

    private func uncommented(_ text: String, alias: String) -> String {
        var lines: [String] = []
        var isHint = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("<!--") {
                isHint = !line.hasSuffix("-->")
            } else if line == "Contoh:" || line == "Example:" {
                isHint = false
            } else if line == "-->" || isHint || line == "draf: ya" {
                continue
            } else if line.hasPrefix("# "), line.contains(": ") || line.hasSuffix(":"), !line.hasSuffix(".") || line.contains(": ") {
                var key = String(line.dropFirst(2))
                // Names that must fit this site, and be different in two cards.
                if key.hasPrefix("induk:") { key = "induk: kantor-pusat" }
                if key.hasPrefix("layanan:") { key = "layanan: [surat, kanim/paspor-baru]" }
                if key.hasPrefix("alias:") { key = "alias: [lama/\(alias.dropLast(3)).html]" }
                // Sentences for people may hold a colon, too.
                let word = key.drop { $0 == " " || $0 == "-" }.prefix { $0 != ":" }
                if word.allSatisfy({ $0.isLowercase || $0 == "-" || $0 == "." }) { lines.append(key) }
            } else if !line.hasPrefix("# ") {
                lines.append(line)
            }
        }
        return lines.joined(separator: "\n")
    }

    @Test(arguments: ["id", "en"]) func aNewSopHasAllSectionsByTheirNames(language: String) throws {
        let text = try #require(try fresh(language).text("content/sop/arsip.md"))
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
        #expect(
            headings
                == (language == "id"
                    ? [
                        "Prosedur", "Dasar Hukum", "Kualifikasi Pelaksana", "Keterkaitan", "Peralatan/Perlengkapan", "Peringatan",
                        "Pencatatan dan Pendataan",
                    ]
                    : ["Procedure", "Legal basis", "Qualifications", "Related SOPs", "Equipment", "Warnings", "Records"]))
        #expect(text.contains("\ninstansi: kanim\n"))
    }

    @Test(arguments: [("kecamatan-sukamaju", "Kecamatan Sukamaju"), ("dinas-pendidikan-dan-olahraga", "Dinas Pendidikan dan Olahraga"), ("kanim", "Kanim")])
    func anOfficeIsNamedWordByWord(slug: String, name: String) throws {
        let site = try Sandbox(["baku.yml": "nama: Contoh\n"])
        try site.baku("new", "instansi", slug)
        #expect(site.text("content/instansi/\(slug).md")?.contains("nama: \(name)\n") == true)
    }

    @Test func anSopNeedsNoOffice() throws {
        let site = try Sandbox(["baku.yml": "nama: Contoh\n"])
        #expect(try site.baku("new", "sop", "arsip").status == 0)
        #expect(site.text("content/sop/arsip.md")?.contains("instansi") == false)
        #expect(try site.baku("new", "sop", "surat", "--instansi", "kanim").status == 2)
    }

    @Test func aFileThatIsThereIsNeverOverwritten() throws {
        let site = try Sandbox(SampleSite.smallest)
        let before = site.files()
        let run = try site.baku("new", "layanan", "surat")
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(
            run.errors == """
                content/layanan/surat.md: galat: Berkas ini sudah ada; isinya tidak diubah [new.exists]
                  → Buka berkas itu, atau pilih nama lain

                1 galat dalam 1 berkas

                """)
        #expect(site.files() == before)
    }

    @Test(arguments: [
        ("Paspor Baru", "Tulis “paspor-baru”"), ("kanim/Paspor", "Tulis “kanim/paspor”"), ("../luar", "Tulis “luar”"),
        ("/etc/paspor", "Tulis “etc/paspor”"), ("paspor.", "Tulis “paspor”"), ("a//b", "Tulis “a/b”"),
        ("paspor.html", "Tulis “paspor-html”"), ("…", "Beri nama lain"), ("kanim/", "Tulis “kanim”"), ("", "Beri nama lain"),
    ])
    func namesAreJudgedByTheRuleForNames(row: (slug: String, remedy: String)) throws {
        let site = try Sandbox(SampleSite.smallest)
        let before = site.files()
        let run = try site.baku("new", "layanan", row.slug)
        #expect(run.status == 2)
        #expect(run.errors.contains("[file.name]"))
        #expect(run.errors.contains("→ " + row.remedy), "\(run.errors)")
        #expect(site.files() == before)
        #expect(site.names(in: "content/layanan") == ["surat.md"])
    }

    @Test(arguments: ["surat-baru.md", "content/layanan/surat-baru.md", "content/layanan/surat-baru"])
    func theNameMayBeWrittenAsAPath(slug: String) throws {
        let site = try Sandbox(SampleSite.smallest)
        #expect(try site.baku("new", "layanan", slug).output == "content/layanan/surat-baru.md\n")
    }

    @Test func onlyCardsHaveFolders() throws {
        let site = try Sandbox(SampleSite.smallest)
        for kind in ["instansi", "halaman", "sop"] {
            let run = try site.baku("new", kind, "kota/pontianak")
            #expect(run.status == 2)
            #expect(run.errors.contains("[new.folders]"))
        }
        #expect(site.names(in: "content") == ["instansi", "layanan"])
    }

    @Test func theOfficeOfACardIsTheFoldersOrTheOnlyOneOrAskedFor() throws {
        let site = try Sandbox(["baku.yml": "nama: Contoh\n"])
        let none = try site.baku("new", "layanan", "surat")
        #expect(none.status == 2)
        #expect(none.errors.contains("[new.no-office]"))
        #expect(site.names() == ["baku.yml"])
        try site.baku("new", "instansi", "kanim")
        #expect(try site.baku("new", "layanan", "surat").status == 0)
        #expect(site.text("content/layanan/surat.md")?.contains("\ninstansi: kanim\n") == true)
        try site.baku("new", "instansi", "dukcapil")
        let many = try site.baku("new", "layanan", "akta")
        #expect(many.status == 2)
        #expect(many.errors.contains("→ Sebut dengan --instansi: dukcapil, kanim"), "\(many.errors)")
        #expect(try site.baku("new", "layanan", "dukcapil/akta").status == 0)
        #expect(site.text("content/layanan/dukcapil/akta.md")?.contains("\ninstansi: dukcapil\n") == true)
        #expect(try site.baku("new", "layanan", "ktp", "--instansi", "dukcapil", "--judul", "KTP: \"baru\"").status == 0)
        #expect(site.text("content/layanan/ktp.md")?.hasPrefix("---\njudul: \"KTP: \\\"baru\\\"\"\ninstansi: dukcapil\n") == true)
        let misspelt = try site.baku("new", "layanan", "kia", "--instansi", "dukcapli")
        #expect(misspelt.status == 2)
        #expect(misspelt.errors.contains("Maksudnya “dukcapil”?"))
        #expect(try site.baku("build", "--drafts").status == 0)
        #expect(site.text("public/layanan/ktp.html")?.contains("KTP: &quot;baru&quot;") == true)
    }

    @Test func anEmptyFolderIsToldWhatItLacks() throws {
        let site = try Sandbox()
        let run = try site.baku("new", "instansi", "kantor-kami")
        #expect(run.status == 0)
        #expect(run.output == "content/instansi/kantor-kami.md\n")
        #expect(
            run.errors == """
                baku.yml: catatan: Tidak ada baku.yml [site.no-settings]
                  → Mulai situs dengan “baku new situs FOLDER”, atau sebut folder situs dengan --site

                1 catatan dalam 1 berkas
                Isi data kantor ini, lalu mulai layanannya dengan “baku new layanan SLUG”.

                """)
        #expect(site.text("content/instansi/kantor-kami.md")?.hasPrefix("---\nnama: Kantor Kami\n") == true)
    }

    @Test(arguments: [
        ("situs-kami", "nama: Situs Kami\n"), ("Standar_Pelayanan Kota", "nama: Standar Pelayanan Kota\n"), ("situs-kami/", "nama: Situs Kami\n"),
    ])
    func aNewSiteIsReadyForItsFirstOffice(row: (folder: String, name: String)) throws {
        let around = try Sandbox()
        let run = try around.baku("new", "situs", row.folder)
        #expect(run.status == 0)
        let folder = row.folder.hasSuffix("/") ? String(row.folder.dropLast()) : row.folder
        #expect(run.output == folder + "/baku.yml\n")
        #expect(run.errors == "Periksa nama situs di baku.yml, lalu mulai kantornya dari folder itu dengan “baku new instansi SLUG”.\n")
        #expect(around.text(folder + "/baku.yml")?.contains("\n" + row.name) == true)
        #expect(around.names(in: folder) == ["baku.yml"])
        #expect(try around.baku("new", "instansi", "kantor-kami", "--site", folder).status == 0)
        #expect(try around.baku("new", "layanan", "surat", "--site", folder).status == 0)
        let build = try around.baku("build", "--no-sheets", "--site", folder, "--output", "hasil")
        #expect(build.status == 0, "\(build.errors)")
        #expect(around.text("hasil/index.html") != nil)
    }

    @Test func theWorkingFolderBecomesASite() throws {
        let site = try Sandbox()
        let run = try site.baku("new", "situs", ".", "--judul", "Layanan: \"Kota\"")
        #expect(run.output == "baku.yml\n")
        #expect(site.text("baku.yml")?.contains("nama: \"Layanan: \\\"Kota\\\"\"\n") == true)
        // With the comment signs taken away, every key of the hints is right.
        let text = try #require(site.text("baku.yml"))
        try site.write("baku.yml", uncommented(text, alias: ""))
        let check = try site.baku("check")
        #expect(!check.errors.contains("baku.yml"), "\(check.errors)")
        #expect(uncommented(text, alias: "").contains("\naturan:\n  meta.review: catatan\n"))
    }

    @Test func aBlankNameOfASiteIsNone() throws {
        let around = try Sandbox()
        #expect(try around.baku("new", "situs", "situs-kami", "--judul", " ").status == 0)
        #expect(around.text("situs-kami/baku.yml")?.contains("\nnama: Situs Kami\n") == true)
    }

    @Test func whatStandsInTheWayOfANewSiteIsToldAndKept() throws {
        let folder = try Sandbox(SampleSite.smallest)
        let before = folder.files()
        try folder.write("berkas", "isi")
        let missing = try folder.baku("new", "situs", "tidak/ada/situs")
        #expect(missing.errors.hasPrefix("tidak/ada: galat: "), "\(missing.errors)")
        for (place, code) in [(".", "new.exists"), ("berkas", "file.not-a-folder"), ("berkas/situs", "file.not-a-folder"), ("tidak/ada", "file.missing")] {
            let run = try folder.baku("new", "situs", place)
            #expect(run.status == 2, "\(place)")
            #expect(run.output == "")
            #expect(run.errors.contains("[\(code)]"), "\(run.errors)")
        }
        #expect(try folder.baku("new", "situs", "baru", "--instansi", "kanim").status == 2)
        #expect(try folder.baku("new", "situs", "baru", "--site", "situs").status == 2)
        try folder.remove("berkas")
        #expect(folder.files() == before)
    }

    @Test func linksThatLeadOutAreNotFollowed() throws {
        let (site, outside) = (try Sandbox(SampleSite.smallest), try Sandbox())
        try site.remove("content/layanan")
        try FileManager.default.createSymbolicLink(atPath: site.path + "/content/layanan", withDestinationPath: outside.path)
        let run = try site.baku("new", "layanan", "kanim/paspor")
        #expect(run.status == 2)
        #expect(run.errors.contains("content/layanan: galat: Tautan simbolis (symbolic link) tidak dibaca [file.link]"), "\(run.errors)")
        #expect(outside.names() == [])
        try FileManager.default.createSymbolicLink(
            atPath: site.path + "/content/instansi/cabang.md", withDestinationPath: outside.path + "/cabang.md")
        #expect(try site.baku("new", "instansi", "cabang").status == 2)
        #expect(outside.names() == [])
    }

    @Test func theSiteMayBeElsewhere() throws {
        let folder = try Sandbox()
        for (name, text) in SampleSite.english { try folder.write("situs/" + name, text) }
        let run = try folder.baku("new", "halaman", "about", "--site", "situs", "--judul", "About this site")
        #expect(run.output == "situs/content/halaman/about.md\n")
        #expect(run.errors == "Fill in the page, then run “baku check”.\n")
        #expect(folder.text("situs/content/halaman/about.md")?.hasPrefix("---\njudul: About this site\n") == true)
        #expect(try folder.baku("new", "halaman", "about", "--site", "tidak-ada").status == 2)
    }

    @Test(.enabled(if: Mount.isPossible, "needs the right to mount a memory file system"))
    func aFullDiskLeavesNothingHalfWritten() throws {
        let folder = try Sandbox()
        let disk = folder.path + "/cakram"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        try #require(Mount.memory("64k", at: disk))
        defer { Mount.unmount(disk) }
        for (name, text) in SampleSite.smallest { try folder.write("cakram/" + name, text) }
        // Some pages are left for folders, none for a whole card.
        for number in 0..<64 where (try? folder.write("cakram/isi-\(number)", String(repeating: "x", count: 4096))) == nil { break }
        let run = try folder.baku("new", "layanan", "kantor/surat", "--site", "cakram")
        #expect(run.status == 3)
        #expect(run.output == "")
        #expect(run.errors.contains("content/layanan/kantor/surat.md: galat: Tidak dapat ditulis (No space left on device) [new.write]"), "\(run.errors)")
        #expect(folder.names(in: "cakram/content/layanan") == ["surat.md"])
    }
}
