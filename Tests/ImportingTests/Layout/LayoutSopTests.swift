import Testing

@testable import Importing

/// SOP sheets in columns against their facts.
struct LayoutSopTests {
    /// A step with its properties, as the draft has them.
    private struct Step: Equatable {
        var text: String
        var performer = ""
        var materials = ""
        var time = ""
        var output = ""
        var note = ""
    }

    private func sheet(_ name: String) throws -> (imported: Importer.Imported, text: String, steps: [Step]) {
        let fixture = try #require(LayoutFixture.fixture(name))
        let imported = try importer().read(Array(fixture.text.utf8), path: fixture.path)
        #expect(imported.kind == .sop)
        let text = String(decoding: imported.markdown, as: UTF8.self)
        var steps: [Step] = []
        for line in text.split(separator: "\n").drop(while: { !$0.hasPrefix("## Sistem") }).dropFirst().prefix(while: { !$0.hasPrefix("## ") }) {
            let value = line.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? ""
            switch line.drop(while: { $0 == " " }) {
            case let step where step.first?.isNumber ?? false: steps.append(Step(text: String(step.drop { $0.isNumber || $0 == "." }.dropFirst())))
            case let other where steps.isEmpty || !other.hasPrefix("- "): break
            case let property where property.hasPrefix("- Pelaksana"): steps[steps.count - 1].performer = value
            case let property where property.hasPrefix("- Kelengkapan"): steps[steps.count - 1].materials = value
            case let property where property.hasPrefix("- Waktu"): steps[steps.count - 1].time = value
            case let property where property.hasPrefix("- Keluaran"): steps[steps.count - 1].output = value
            default: steps[steps.count - 1].note = value
            }
        }
        return (imported, text, steps)
    }

    @Test("Cells that stand at the top of their rows, or in their middle", arguments: ["sop-atas", "sop-tengah"])
    func browser(name: String) throws {
        let (imported, text, steps) = try sheet(name)
        #expect(imported.title == "Peminjaman Buku Langka untuk Penelitian di Ruang Baca Khusus dan Luar Gedung")
        #expect(text.contains("""
            nomor: "12/SOP/PERPUS/2024"
            tanggal-pembuatan: "2024-03-03"
            tanggal-efektif: "2024-04-01"
            disahkan:
              jabatan: Kepala Dinas Perpustakaan Kota Misal
              nama: Umpama bin Misal
              nip: "19700000 199900 0 000"
            """), "\(text)")
        #expect(steps == [
            Step(
                text: "Mengajukan permohonan peminjaman buku langka kepada petugas loket", performer: "Pemohon",
                materials: "Formulir permohonan, KTP, dan surat pengantar", time: "5 menit", output: "Berkas permohonan"),
            Step(
                text: "Memeriksa kelengkapan berkas. Lengkap?", performer: "Petugas Loket", materials: "Berkas permohonan", time: "10 menit",
                output: "Berkas lengkap", note: "Jika tidak lengkap kembali ke nomor 1"),
            Step(text: "Mencari buku di ruang penyimpanan", performer: "Pustakawan", materials: "Katalog", time: "30 menit", output: "Buku"),
            Step(
                text: "Meneliti tujuan penelitian dan memberi paraf pada lembar peminjaman", performer: "?", materials: "Lembar peminjaman",
                time: "1 hari kerja", output: "Lembar berparaf"),
            Step(
                text: "Menandatangani lembar peminjaman", performer: "Kepala Dinas", materials: "Lembar berparaf", time: "1 hari kerja",
                output: "Lembar peminjaman yang ditandatangani"),
            Step(
                text: "Menyerahkan buku kepada pemohon dan mencatatnya dalam buku pinjam", performer: "Petugas Loket",
                materials: "Buku dan lembar peminjaman", time: "5 menit", output: "Tanda terima"),
        ])
        #expect(imported.checks.count { $0.doubt == .noPerformer } == 1)
        for part in [
            "\n\\*) Buku dikembalikan paling lambat", "## DASAR HUKUM\n\n1. Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan;\n2. ",
            "2. Mampu memakai katalog dan merawat buku langka menurut pedoman yang berlaku\n", "## PERALATAN/PERLENGKAPAN\n\n1. Komputer\n2. Sarung",
            "## PENCATATAN DAN PENDATAAN\n\nBuku pinjam\n",
        ] { #expect(text.contains(part), "\(part)") }
    }

    @Test func aSheetOfBakuWithoutWhiteBetweenItsRows() throws {
        let (imported, text, steps) = try sheet("sop-rapat")
        #expect(imported.title == "Penerbitan paspor lewat aplikasi")
        #expect(steps.map(\.text) == [
            "Mendaftarkan permohonan lewat aplikasi", "Membayar biaya paspor di bank, kantor pos, atau lokapasar",
            "Menunjukkan bukti pendaftaran dan mengambil nomor antrean", "Memeriksa kelengkapan berkas Lengkap?",
            "Merekam foto dan sidik jari, lalu mewawancarai pemohon", "Memeriksa kesesuaian data dengan dokumen Sesuai?",
            "Mencetak paspor dan memeriksa mutunya", "Menyerahkan paspor", "Mengarsipkan berkas yang telah selesai",
        ])
        #expect(steps.map(\.performer) == ["Pemohon", "?", "?", "Petugas loket", "?", "Petugas perekaman", "?", "?", "Petugas arsip"])
        #expect(steps.map(\.time) == [
            "5 menit", "3 menit", "1 menit", "3 menit", "10 menit", "5 menit", "3 (tiga) hari kerja", "2 menit", "2 menit",
        ])
        #expect(steps[4].output == "data biometrik dan catatan wawancara")
        #expect(steps[5].note == "Jika tidak sesuai: permohonan diteruskan dengan SOP Penanganan Ketidaksesuaian")
        #expect(text.contains("<!-- periksa: nomor berdiri di tengah barisnya"))
        #expect(imported.leftOut.count { $0.reason == .furniture } == 2)
    }

    @Test func severalFlows() throws {
        let (_, text, steps) = try sheet("sop-dua-alur")
        #expect(steps.map(\.performer) == ["Pelapor", "Petugas pengaduan", "?", "Petugas pengaduan", "Petugas pengaduan", "?", "Kepala Subbagian Tata Usaha", "Petugas pengaduan"])
        #expect(text.contains("\n### Alur pengaduan langsung\n") && text.contains("\n### Alur pengaduan lewat aplikasi\n"))
        #expect(text.contains("\nJumlah waktu paling lama 55 menit + 5 hari kerja\n"))
        #expect(text.contains("  nama: Contoh bin Misal\n"))
    }

    @Test("Pages without headings, letterheads on each, a row over two pages, names and column numbers of other offices")
    func pages() throws {
        let (imported, text, steps) = try sheet("sop-halaman")
        #expect(imported.title == "Pengangkutan Sampah Khusus")
        #expect(text.contains("tanggal-pembuatan: \"2024-02-05\"\ntanggal-efektif: \"2024-02-12\"\ndisahkan:\n  jabatan: Kepala Dinas Kebersihan\n"))
        #expect(steps.map(\.text) == [
            "Menyampaikan permintaan pengangkutan", "Memeriksa lokasi dan memotretnya", "Menyetujui pengangkutan", "Mengangkut sampah",
            "Mencatat pengangkutan",
        ])
        #expect(steps.map(\.performer) == ["Warga", "Petugas", "Kepala Seksi", "?", "Petugas"])
        #expect(steps.map(\.time) == ["5 menit", "1 jam", "1 hari", "2 jam", "10 menit"])
        #expect(steps[1].output == "Catatan lokasi dan foto")
        #expect(imported.leftOut.count { $0.reason == .repeatedLetterhead } == 6)
        #expect(imported.leftOut.count { $0.reason == .letterhead } == 4)
    }

    @Test("Pages on which the columns stand elsewhere, without a heading", arguments: ["sop-lambang", "sop-tanpa-lambang"])
    func movedPages(name: String) throws {
        let (imported, _, steps) = try sheet(name)
        #expect(imported.title == "Pelayanan Izin Keramaian")
        #expect(steps.count == 9)
        #expect(steps.map(\.time) == ["10 menit", "15 menit", "1 jam", "1 hari", "30 menit", "1 hari", "10 menit", "5 menit", "10 menit"])
        #expect(steps[1].note.hasPrefix("Jika kurang, berkas dikembali") && steps[8].note == "Disimpan 5 tahun")
        #expect(steps[8].output == "Arsip" && steps[5].output == "Izin")
        #expect(steps[0].performer == "Pemohon")
        // Where the columns are not known, nobody is named.
        if name == "sop-tanpa-lambang" { #expect(steps.dropFirst().allSatisfy { $0.performer == "?" }) }
    }

    @Test("Only marks of symbols name a performer for sure", arguments: [
        ("√", "Petugas", true), ("Mulai", "Petugas", true), ("X", "Petugas", true), ("Ya", "Petugas", false), ("", "?", true),
    ])
    func marks(row: (mark: String, performer: String, isSure: Bool)) throws {
        let mark = row.mark + String(repeating: " ", count: 10 - row.mark.count)
        let text = """
            Nama SOP : Contoh

            No   Kegiatan          Pelaksana            Mutu Baku
                                Warga    Petugas   Kelengkapan   Waktu     Output
            1    Meminta        Mulai              Surat         5 menit   Surat
            2    Memberi                 \(mark)Surat         1 jam     Izin
            """
        let imported = try imported(text)
        #expect(String(decoding: imported.markdown, as: UTF8.self).contains("2. Memberi\n   - Pelaksana: \(row.performer)\n"))
        let isGuessed = imported.checks.contains { if case .other(let text, _) = $0.doubt { text.hasPrefix("pelaksana langkah ini diduga") } else { false } }
        #expect(isGuessed == !row.isSure)
    }

    @Test func aColumnMayNameThePerformers() throws {
        let imported = try imported("""
            No   Kegiatan        Pelaksana         Kelengkapan   Waktu     Output
            1    Meminta izin    Warga atau        Surat         5 menit   Surat
                                 wakilnya
            2    Memberi izin    Petugas loket     Surat         1 jam     Izin
            """)
        let text = String(decoding: imported.markdown, as: UTF8.self)
        #expect(text.contains("1. Meminta izin\n   - Pelaksana: Warga atau wakilnya\n") && text.contains("2. Memberi izin\n   - Pelaksana: Petugas loket\n"))
    }
}
