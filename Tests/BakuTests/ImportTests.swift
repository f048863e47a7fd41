import Testing

/// `baku import`, run as a process.
struct ImportTests {
    private static let text = """
        Kantor Contoh
        Jl. Misal No. 1
        Izin Perahu
        Persyaratan:
        1. KTP
        2. Foto perahu
        Waktu Penyelesaian: 2 hari kerja
        Biaya: Gratis

        """

    private func site(_ text: String = text) throws -> Sandbox {
        try Sandbox(SampleSite.smallest.merging(["izin.txt": text]) { $1 })
    }

    @Test func theResultGoesToStandardOutputAndTheReportToStandardError() throws {
        let run = try site().baku("import", "izin.txt")
        #expect(run.status == 0)
        #expect(
            run.output == """
                ---
                judul: Izin Perahu
                instansi: kantor
                ---
                ## Persyaratan

                1. KTP
                2. Foto perahu

                ## Waktu Penyelesaian

                2 hari kerja

                ## Biaya

                Gratis

                """)
        #expect(
            run.errors == """
                izin.txt
                  dikenali: isian layanan dengan judul komponen
                  tidak dimasukkan:
                    baris 1: “Kantor Contoh” (kop surat: tempatnya di berkas instansi)
                    baris 2: “Jl. Misal No. 1” (kop surat: tempatnya di berkas instansi)
                    nomor urut: 2

                """)
    }

    @Test func aCardIsWrittenIntoTheSiteAndBuilds() throws {
        let site = try site()
        let run = try site.baku("import", "izin.txt", "--into", ".")
        #expect(run.output == "./content/layanan/kantor/izin-perahu.md\n")
        #expect(try site.baku("build", "--no-sheets").status == 0)
        #expect(site.text("public/layanan/kantor/izin-perahu.html")?.contains("Foto perahu") == true)
    }

    @Test func aFileThatIsThereIsNeverOverwritten() throws {
        let site = try site()
        try site.baku("import", "izin.txt", "--into", ".")
        let card = site.text("content/layanan/kantor/izin-perahu.md")
        let again = try site.baku("import", "izin.txt", "--into", ".")
        #expect(again.status == 0)
        #expect(again.output == "")
        #expect(again.errors.contains("tidak ada yang berubah"))
        try site.write("izin.txt", Self.text.replacing("2 hari kerja", with: "3 hari kerja"))
        for _ in 0..<2 {
            let changed = try site.baku("import", "izin.txt", "--into", ".")
            #expect(changed.output == "./impor/izin-perahu.md\n")
            #expect(changed.errors.contains("    - 2 hari kerja\n    + 3 hari kerja\n"), "\(changed.errors)")
        }
        #expect(site.text("content/layanan/kantor/izin-perahu.md") == card)
        #expect(site.names(in: "impor") == ["izin-perahu.md"])
        try site.write("izin.txt", Self.text.replacing("2 hari kerja", with: "4 hari kerja"))
        #expect(try site.baku("import", "izin.txt", "--into", ".").output == "./impor/izin-perahu-2.md\n")
    }

    @Test func anOfficeThatTheTextDoesNotNameIsAskedFor() throws {
        let site = try site(Self.text.replacing("Kantor Contoh\n", with: ""))
        let run = try site.baku("import", "izin.txt")
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.contains("[import.no-office]"))
        #expect(run.errors.contains("→ Sebut dengan --instansi: kantor"), "\(run.errors)")
        #expect(try site.baku("import", "izin.txt", "--instansi", "kantor").status == 0)
        let misspelt = try site.baku("import", "izin.txt", "--instansi", "kantro")
        #expect(misspelt.status == 2)
        #expect(misspelt.errors.contains("Maksudnya “kantor”?"))
    }

    @Test func whatCannotBeImportedIsSaid() throws {
        let site = try site("Sebuah kalimat saja.\n")
        let run = try site.baku("import", "izin.txt", "--into", ".")
        #expect(run.status == 1)
        #expect(run.errors.contains("[import.shape]"))
        try site.write("surat.xlsx", "PK\u{3}\u{4}xl/workbook.xml")
        #expect(try site.baku("import", "surat.xlsx").errors.contains("Ini lembar sebar (Excel), yang tidak dapat dibaca baku [import.format]"))
        #expect(try site.baku("import", "izin.txt", "--kind", "sop").status == 2)
        #expect(try site.baku("import", "tidak-ada.txt").status == 2)
        #expect(try site.baku("import", "izin.txt", "surat.xlsx").status == 2)
        #expect(site.names(in: "content/layanan") == ["surat.md"])
    }

    @Test func oneBadFileDoesNotKeepTheOthersOut() throws {
        let site = try site()
        try site.write("surat.xlsx", "PK\u{3}\u{4}xl/workbook.xml")
        let run = try site.baku("import", "surat.xlsx", "izin.txt", "--into", ".")
        #expect(run.status == 1)
        #expect(run.output == "./content/layanan/kantor/izin-perahu.md\n")
    }

    @Test func aWebPageTellsWhatItLeavesOut() throws {
        let site = try site()
        try site.write(
            "izin.html",
            """
            <html><head><title>Izin Perahu - Kantor Contoh</title></head><body>
            <nav><a href="/">Beranda</a></nav>
            <h2>Persyaratan</h2><ol><li>KTP</li><li>Foto perahu</li></ol>
            <h2>Waktu Penyelesaian</h2><p>2 hari kerja</p>
            <h2>Biaya</h2><p>Gratis</p>
            <img src="alur.png">
            </body></html>
            """)
        let run = try site.baku("import", "izin.html")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("---\njudul: Izin Perahu\ninstansi: kantor\n---\n## Persyaratan\n\n1. KTP\n"))
        #expect(
            run.errors == """
                izin.html
                  dikenali: isian layanan dengan judul komponen
                  tidak dimasukkan:
                    baris 1: “- Kantor Contoh” (judul jendela peramban)
                    baris 2: “Beranda” (perabot halaman)
                    nomor urut: 2
                  perlu diperiksa:
                    baris 6: gambar “alur.png” tidak ikut; jika memuat keterangan, tuliskan isinya

                """)
    }

    @Test func aProgramThatIsMissingIsNamed() throws {
        let site = try site()
        try site.write("izin.pdf", "%PDF-1.7")
        let run = try site.baku("import", "izin.pdf", environment: Tool.environment.merging(["PATH": "/tidak-ada"]) { $1 })
        #expect(run.status == 3)
        #expect(run.errors.contains("[import.no-program]\n  → Pasanglah: apt-get install poppler-utils"), "\(run.errors)")
    }
}
