import Testing

@testable import Sheets

@Suite("Model of the standard's table")
struct StandardModelTests {
    @Test("Fourteen components in the order of the guide; nothing stands for those that the card lacks")
    func components() throws {
        let model = try ModelSite(card: "## Dasar Hukum\n1. UU 25/2009\n\n## Syarat\n1. KTP").model(.standard)
        let rows = model["parts"].items.map(\.["rows"].items)
        #expect(rows.map(\.count) == [6, 8])
        #expect(
            rows[0].map { $0["title"].text } == [
                "Persyaratan", "Sistem, Mekanisme, dan Prosedur", "Jangka Waktu Penyelesaian", "Biaya/Tarif",
                "Produk Pelayanan", "Penanganan Pengaduan, Saran, dan Masukan",
            ])
        #expect(rows[1].first?["title"].text == "Dasar Hukum")
        for part in rows {
            #expect(part.compactMap(\.["number"].number) == part.indices.map { Double($0 + 1) })
        }
        #expect(rows[0][0]["blocks"].words == "KTP")
        #expect(rows[1][0]["blocks"].words == "UU 25/2009")
        for row in rows[0].dropFirst() + rows[1].dropFirst() { #expect(row["blocks"].items.isEmpty) }
    }

    @Test("Items stand with all that the card says of them") func items() throws {
        let body = """
            ## Prosedur
            ### Awal
            1. Memeriksa berkas
               - Pelaksana: Petugas loket
               - Jika lengkap: selesai
               - Jika tidak lengkap: kembali ke langkah 1
            ## Syarat
            1. Salah satu:
               - ijazah
               - akta
               - Bentuk: asli
            """
        let rows = try ModelSite(card: body).model(.standard)["parts"][0]["rows"]
        #expect(rows[0]["blocks"].words == "Salah satu: | ijazah | akta | Bentuk | asli")
        #expect(
            rows[1]["blocks"].words
                == "Awal | Memeriksa berkas | Pelaksana | Petugas loket | Jika lengkap | selesai | Jika tidak lengkap | kembali ke langkah 1")
    }

    @Test("Headings of a table that became a list are its head") func heads() throws {
        let body = "## Persyaratan\n| No | Dokumen | Bentuk |\n|---|---|---|\n| 1 | KTP | asli |"
        let blocks = try ModelSite(card: body).model(.standard)["parts"][0]["rows"][0]["blocks"]
        #expect(blocks.items.map { $0["k"].text } == ["heads", "ol"])
        #expect(blocks[0]["cells"].items.map(\.words) == ["No", "Dokumen"])
    }

    @Test("Parts of a fee say how they go together, and what that comes to") func fees() throws {
        let body = "## Biaya\n### Beban\n- Hilang: Rp1.000.000\n- Rusak: Rp500.000\n### Paspor\n- Biasa: Rp350.000"
        let row = try ModelSite(card: body).model(.standard)["parts"][0]["rows"][3]
        #expect(
            row["blocks"].words
                == "Salah satu dari Beban | Hilang: Rp1.000.000 | Rusak: Rp500.000 | Ditambah Paspor | Biasa: Rp350.000"
                + " | Jumlah yang dibayar | Hilang + Biasa: Rp1.350.000 | Rusak + Biasa: Rp850.000")
    }

    @Test("The word before a number is written once", arguments: [("Nomor 5 Tahun 2024", "5 Tahun 2024"), ("No. 470/12", "470/12"), ("SK Camat Nomor 12", "SK Camat Nomor 12")])
    func number(_ number: String, _ expected: String) throws {
        let card = "---\njudul: Kartu\ninstansi: kantor\nsk:\n  nomor: \(number)\n---\n## Syarat\n1. KTP\n"
        #expect(try ModelSite(["content/layanan/kartu.md": card]).model(.standard)["decree"]["number"].text == expected)
    }

    @Test("The office's signatory signs, with the decree's date; what is not known stays open") func signature() throws {
        let office = "---\nnama: Kantor Uji\npenandatangan:\n  nama: Contoh bin Misal\n  nip: 1234\n---\n"
        let keys = "sk:\n  nomor: 12/KPT/2025\n  tanggal: 2025-03-04\n  pejabat: Kepala Kantor\n"
        let model = try ModelSite(card: "## Biaya\nGratis", keys: keys, files: ["content/instansi/kantor.md": office]).model(.standard)
        #expect(model["decree"]["number"].text == "12/KPT/2025")
        let signature = model["signature"]
        #expect(signature["title"].text == "Kepala Kantor")
        #expect(signature["name"].text == "Contoh bin Misal")
        #expect(signature["date"].text == "4 Maret 2025")
        #expect(signature["place"].isNull)

        let bare = try ModelSite(card: "## Biaya\nGratis").model(.standard)
        #expect(bare["decree"].isNull)
        #expect(["place", "date", "title", "name", "staffNumber"].allSatisfy { bare["signature"][$0].isNull })
    }

    @Test("The paper is that of the settings, or what the command line asks for") func paper() throws {
        let settings = ["baku.yml": "nama: Uji\ntema: standar\nkertas: Letter\n"]
        let site = try ModelSite(card: "## Biaya\nGratis", files: settings)
        let model = try #require(site.models["layanan/kartu.standar.pdf"])
        #expect(model["paper"]["name"].text == "Letter")
        #expect(model["paper"]["width"].number == 215.9)
        #expect(model["paper"]["height"].number == 279.4)
        #expect(model["address"].isNull && model["qr"].isNull)
        let asked = try ModelSite(card: "## Biaya\nGratis", files: settings, paper: .a4).models
        #expect(asked["layanan/kartu.standar.pdf"]?["paper"]["width"].number == 210)
        #expect(asked["layanan/kartu.poster.pdf"]?["paper"]["height"].number == 297)
    }
}
