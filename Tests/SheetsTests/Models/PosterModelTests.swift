import Testing

@testable import Sheets

@Suite("Model of the poster")
struct PosterModelTests {
    /// Time and fee of a poster, and whether the page of the card says the same.
    private func promises(_ body: String, keys: String = "") throws -> (time: JsonTree, fee: JsonTree, page: String) {
        let site = try ModelSite(card: body, keys: keys)
        let poster = try site.model(.poster)
        return (poster["time"], poster["fee"], try #require(site.page))
    }

    @Test(
        "Time and fee are told in the words of the page's head",
        arguments: [
            ("Paling lama 5 (lima) hari kerja sejak berkas lengkap", "Rp350.000 per permohonan"),
            ("3-5 menit", "Gratis"),
            ("± 2 Hari", "- Biasa: Rp100.000\n- Cepat: Rp250.000"),
            ("1 jam 30 menit", "Tidak dipungut biaya"),
        ])
    func sameWords(_ time: String, _ fee: String) throws {
        let (time, fee, page) = try promises("## Waktu\n\(time)\n\n## Biaya\n\(fee)")
        let told = [time["bound"].text, time["value"].text].compactMap(\.self).joined(separator: " ")
        #expect(!told.isEmpty && page.contains("<dd>" + told))
        #expect(page.contains("<dd class=\"fee\">" + (try #require(fee["value"].text))))
        if let note = fee["note"].text { #expect(page.contains("<small>\(note)</small>")) }
        #expect(time["lines"].items.isEmpty && fee["lines"].items.isEmpty)
    }

    @Test("The bound stands apart from the amount") func bound() throws {
        let time = try promises("## Waktu\nPaling lama 5 hari kerja sejak berkas lengkap").time
        #expect(time["bound"].text == "paling lama")
        #expect(time["value"].text == "5 hari kerja")
        #expect(time["note"].text == "sejak berkas lengkap")
    }

    @Test("What has no words in short stands in the author's") func lines() throws {
        let (time, fee, _) = try promises(
            "## Waktu\nAda dua.\n\n- Reguler: 3 hari\n- Cepat: 1 hari\n\n## Biaya\nSesuai Peraturan Daerah Nomor 3 Tahun 2024")
        #expect(time["value"].isNull && fee["value"].isNull)
        #expect(time["lines"].items.map(\.words) == ["Reguler: 3 hari", "Cepat: 1 hari"])
        #expect(fee["lines"].items.map(\.words) == ["Sesuai Peraturan Daerah Nomor 3 Tahun 2024"])
    }

    @Test(
        "Fees that have no words in short stand with all that they say",
        arguments: [
            ("### WNI\n- Rp100.000\n### WNA\n- Rp500.000", ["WNI – Rp100.000", "WNA – Rp500.000"]),
            (
                "| Jenis makam | Harga | Ket. |\n|---|--:|---|\n| Kelas I | 50.000 | per 2 tahun |\n| Tumpang | 25.000 | |",
                ["Kelas I – 50.000; per 2 tahun", "Tumpang – 25.000"]
            ),
            ("Gratis\n\n- Legalisir: Rp2.000", ["Gratis", "Legalisir: Rp2.000"]),
            (
                "- Kios: Rp7.500\n  - Satuan: per m2\n- Denda: Rp5.000\n  - Catatan: per bulan",
                ["Kios: Rp7.500 – per m2", "Denda: Rp5.000 – per bulan"]
            ),
            (
                "1. Izin baru\n   - Badan: Rp100.000\n   - Perorangan: Rp50.000\n2. Perpanjangan",
                ["Izin baru – Badan: Rp100.000; Perorangan: Rp50.000", "Perpanjangan"]
            ),
        ])
    func feeLines(_ fee: String, _ lines: [String]) throws {
        let told = try promises("## Biaya\n\(fee)").fee
        #expect(told["value"].isNull)
        #expect(told["lines"].items.map(\.words) == lines)
    }

    @Test("Times below headings, and rows of tables, stand with what they are of") func timeLines() throws {
        let groups = try promises("## Waktu\n### Izin baru\n- 5 hari kerja\n### Perpanjangan\n- 3 hari kerja").time
        #expect(groups["lines"].items.map(\.words) == ["Izin baru – 5 hari kerja", "Perpanjangan – 3 hari kerja"])
        let table = try promises("## Waktu\n| Tahap | Lama |\n|---|---|\n| Verifikasi | 1 hari |\n| Cetak | 2 hari |").time
        #expect(table["lines"].items.map(\.words) == ["Verifikasi – 1 hari", "Cetak – 2 hari"])
        let nested = try ModelSite(card: "## Pengaduan\n- WhatsApp:\n  - Utara: 0811 0000 001\n  - 0811 0000 002").model(.poster)["complaints"].items
        #expect(nested.map { $0["label"].words + " " + $0["text"].words } == ["Utara 0811 0000 001", "WhatsApp 0811 0000 002"])
        let contacts = try ModelSite(card: "## Pengaduan\n| Media | Nomor |\n|---|---|\n| WA | 0811 0000 000 |").model(.poster)["complaints"].items
        #expect(contacts.map(\.["text"].words) == ["WA – 0811 0000 000"])
    }

    @Test("Nothing is made up where the card is silent") func silent() throws {
        let (time, fee, _) = try promises("## Produk\n- Surat")
        for promise in [time, fee] {
            #expect(promise["value"].isNull && promise["note"].isNull && promise["lines"].items.isEmpty)
        }
    }

    @Test("Documents with their form, their parts and the case they are needed in") func requirements() throws {
        let keys = "kasus:\n  sebab: [hilang, rusak]\n"
        let body = """
            ## Syarat
            Bawalah aslinya.
            1. KTP
               - Bentuk: asli
               - Untuk: hilang; rusak
            2. Salah satu:
               - ijazah;
               - akta; atau
               - buku nikah.
            ### Bagi anak
            1. KTP orang tua
            """
        let groups = try ModelSite(card: body, keys: keys).model(.poster)["requirements"].items
        #expect(groups.map(\.["title"].words) == ["", "Bagi anak"])
        let items = groups[0]["items"].items
        #expect(items.map(\.["text"].words) == ["KTP", "Salah satu:"])
        #expect(items[0]["form"].words == "asli")
        #expect(items[0]["case"].text == "hilang atau rusak")
        #expect(items[1]["choice"].flag == true)
        #expect(items[1]["parts"].items.map(\.words) == ["ijazah", "akta", "buku nikah"])
    }

    @Test(
        "Documents are numbered as on the page, each group from its own beginning",
        arguments: [
            ("1. KTP\n2. KK\n### Bagi anak\n1. Akta\n2. Rapor", [[1, 2], [1, 2]]),
            ("1. KTP\n2. KK\n### Bagi anak\n3. Akta\n4. Rapor", [[1, 2], [3, 4]]),
            ("- KTP\n- KK\n### Bagi anak\n- Akta", [[1, 2], [1]]),
            ("### Bagi anak\n| No | Berkas |\n|---|---|\n| 1 | KTP |\n| 2 | KK |\n### Lain\nSurat kuasa.", [[1, 2]]),
        ])
    func documentNumbers(_ body: String, _ numbers: [[Double]]) throws {
        let groups = try ModelSite(card: "## Syarat\n" + body).model(.poster)["requirements"].items
        #expect(groups.map { $0["items"].items.compactMap(\.["number"].number) }.filter { !$0.isEmpty } == numbers)
    }

    @Test("A table or text in a form of its own still says what to bring") func otherForms() throws {
        let table = try ModelSite(card: "## Syarat\n| No | Berkas |\n|---|---|\n| 1 | KTP |\n| 2 | KK |").model(.poster)
        #expect(table["requirements"][0]["items"].items.map(\.["text"].words) == ["KTP", "KK"])
        let text = try ModelSite(card: "## Syarat\nCukup membawa KTP.").model(.poster)
        #expect(text["requirements"][0]["items"].items.map(\.["text"].words) == ["Cukup membawa KTP."])
    }

    @Test("Steps stand in the groups of the procedure, numbered as on the page") func groups() throws {
        let body = """
            ## Prosedur
            Ada tiga cara.
            1. Ambil nomor
            ### Daring
            1. Buka laman
            2. Isi formulir
            ### Luring
            Datang saja.
            ### Kosong
            """
        let steps = try ModelSite(card: body).model(.poster)["steps"].items
        #expect(steps.map(\.["title"].words) == ["", "Daring", "Luring"])
        #expect(steps[0]["title"].isNull)
        #expect(steps.map { $0["items"].items.map(\.["text"].words) } == [["Ambil nomor"], ["Buka laman", "Isi formulir"], ["Datang saja."]])
        #expect(steps.map { $0["items"].items.map(\.["number"].number) } == [[1], [2, 3], [nil]])
    }

    @Test("Each flow is numbered from 1") func flows() throws {
        let body = "## Prosedur\n### Alur Daring\n1. Satu\n2. Dua\n### Alur Luring\n1. Tiga"
        let steps = try ModelSite(card: body).model(.poster)["steps"].items
        #expect(steps.map { $0["items"].items.map(\.["number"].number) } == [[1, 2], [1]])
    }

    @Test("Steps in a form of its own are numbered where there are several") func plainSteps() throws {
        func numbers(_ body: String) throws -> [Double?] {
            try ModelSite(card: "## Prosedur\n" + body).model(.poster)["steps"][0]["items"].items.map(\.["number"].number)
        }
        #expect(try numbers("Datang ke loket.") == [nil])
        #expect(try numbers("Datang ke loket.\n\nBayar.") == [1, 2])
    }

    @Test("Every form of a document is told") func forms() throws {
        let body = "## Syarat\n1. KTP\n   - Bentuk: asli\n   - Bentuk: fotokopi *dua* lembar\n2. KK"
        let items = try ModelSite(card: body).model(.poster)["requirements"][0]["items"].items
        #expect(items[0]["form"].words == "asli; fotokopi dua lembar")
        #expect(items[1]["form"].isNull)
    }

    @Test("A step that is taken in a case only says so, unless its heading does") func conditionalSteps() throws {
        let keys = "kasus:\n  sebab: [hilang, rusak]\n"
        let body = """
            ## Prosedur
            1. Ambil nomor.
            2. Lapor kepada polisi.
               - Untuk: hilang
            ### Bagi anak
            1. Ajak orang tua.
            2. Bawa yang rusak.
               - Untuk: rusak
            """
        let groups = try ModelSite(card: body, keys: keys).model(.poster)["steps"].items
        #expect(groups.map(\.["title"].words) == ["", "Bagi anak"])
        let steps = groups.flatMap(\.["items"].items)
        #expect(steps.map(\.["text"].words) == ["Ambil nomor.", "Lapor kepada polisi.", "Ajak orang tua.", "Bawa yang rusak."])
        #expect(steps.map(\.["case"].text) == [nil, "hilang", nil, "rusak"])
    }

    @Test("Ways to complain have a rank; without any the office's own are told") func complaints() throws {
        let body = "## Pengaduan\n- Instagram: kantor\n- SMS: 0811 0000 000\n- WhatsApp: 0811 0000 000\n- Petugas: Kepala"
        let lines = try ModelSite(card: body).model(.poster)["complaints"].items
        #expect(lines.map(\.["rank"].number) == [2, 1, 0, 0])
        #expect(lines[2]["text"][0]["u"].text == "https://wa.me/628110000000")
        let office = "---\nnama: Kantor Uji\ntelepon: (021) 0000 0000\npetugas-pengaduan: Kepala Subbagian\n---\n"
        let own = try ModelSite(card: "## Biaya\nGratis", files: ["content/instansi/kantor.md": office]).model(.poster)
        #expect(own["complaints"].items.map(\.["text"].words) == ["(021) 0000 0000", "Kepala Subbagian"])
    }

    @Test("The card's hours take the place of the office's") func hours() throws {
        let office = "---\nnama: Kantor Uji\njam: Senin–Jumat 08.00–15.00 WIB\n---\n"
        let files = ["content/instansi/kantor.md": office]
        #expect(try ModelSite(card: "## Biaya\nGratis", files: files).model(.poster)["hours"].words == "Senin–Jumat 08.00–15.00 WIB")
        let own = try ModelSite(card: "## Jam Layanan\n- Senin 09.00–10.00 WIB", files: files).model(.poster)
        #expect(own["hours"].words == "Senin 09.00–10.00 WIB")
    }

    @Test("Names of the offices above stand over the office's") func agency() throws {
        let files = [
            "content/instansi/kantor.md": "---\nnama: Kantor Uji\ninduk: dinas\n---\n",
            "content/instansi/dinas.md": "---\nnama: Dinas\ninduk: kota\n---\n",
            "content/instansi/kota.md": "---\nnama: Kota\n---\n",
        ]
        let agency = try ModelSite(card: "## Biaya\nGratis", files: files).model(.poster)["agency"]
        #expect(agency.items.map(\.text) == ["Kota", "Dinas", "Kantor Uji"])
    }

    @Test("The date is that of the last change or of the decree") func date() throws {
        let keys = """
            sk:
              tanggal: 2025-03-04
            berlaku: 2025-04-01
            riwayat:
              - tanggal: 2026-03-02
                perubahan: Waktu berkurang.

            """
        let site = try ModelSite(card: "## Biaya\nGratis", keys: keys)
        #expect(try site.model(.poster)["date"].text == "2 Maret 2026")
        #expect(site.models["layanan/kartu.poster.pdf"]?["document"]["date"].text == "2026-03-02")
        #expect(try ModelSite(card: "## Biaya\nGratis", keys: "berlaku: 2025-04-01\n").model(.poster)["date"].text == "1 April 2025")
    }
}
