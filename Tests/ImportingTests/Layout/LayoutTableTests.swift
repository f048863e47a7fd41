import Testing

@testable import Importing

/// Tables of components in columns against their facts.
struct LayoutTableTests {
    private func facts(_ name: String) throws -> (Facts, Importer.Imported) {
        let fixture = try #require(LayoutFixture.fixture(name))
        let imported = try importer().read(Array(fixture.text.utf8), path: fixture.path)
        return (try Facts(imported), imported)
    }

    @Test("Cells at the top of their rows, or in their middle", arguments: ["standar-atas", "standar-tengah"])
    func browser(name: String) throws {
        let (facts, imported) = try facts(name)
        #expect(facts.title == "KARTU ANGGOTA PERPUSTAKAAN")
        #expect(facts.requirements.map(\.text) == [
            "KTP asli dan fotokopi",
            "Pas foto terbaru berukuran 3x4 cm sebanyak dua lembar dengan latar belakang putih", "Surat pengantar dari sekolah bagi pelajar",
        ])
        #expect(facts.steps == [
            "Pemohon mengisi formulir pendaftaran di meja depan atau melalui laman perpustakaan",
            "Petugas memeriksa kelengkapan berkas dan mengembalikannya jika kurang", "Petugas memotret pemohon", "Petugas mencetak kartu",
            "Pemohon menerima kartu",
        ])
        #expect(facts.times == ["30 minute"])
        #expect(facts.fees == ["free"])
        #expect(facts.products == ["Kartu anggota perpustakaan"])
        #expect(facts.contacts == ["dropBox ", "whatsapp 0812-0000-0003", "email perpus@misal.go.id", "lapor www.lapor.go.id"])
        #expect(facts.otherSections == [])
        let text = String(decoding: imported.markdown, as: UTF8.self)
        #expect(text.contains("## Jaminan Keamanan dan Keselamatan Pelayanan\n\nData pemohon disimpan dalam aplikasi yang hanya dapat dibuka petugas.\n"))
        #expect(text.contains("periksa: nomor berdiri di tengah") == (name == "standar-tengah"))
    }

    @Test func colonsPartTheColumns() throws {
        let (facts, _) = try facts("standar-titik-dua")
        #expect(facts.title == "PINJAM RUANG RAPAT")
        #expect(facts.requirements.map(\.text) == ["Surat permohonan dari pimpinan lembaga yang akan memakai ruang rapat", "Daftar hadir peserta"])
        #expect(facts.steps == [
            "Pemohon menyerahkan surat", "Petugas memeriksa jadwal ruang dan mencatat peminjaman dalam buku agenda", "Petugas menyerahkan kunci",
        ])
        #expect(facts.times == ["1 workingDay"])
        #expect(facts.fees == ["free"])
        #expect(facts.contacts == ["whatsapp 0812-0000-0004"])
    }

    @Test func aStandardOfBakuOverThreePages() throws {
        let (facts, imported) = try facts("standar-baku")
        #expect(facts.title == "Penggantian Paspor Hilang atau Rusak")
        #expect(facts.requirements.count == 12)
        #expect(facts.requirements.map(\.group).filter { !$0.isEmpty }.count == 5)
        #expect(facts.steps.count == 10)
        #expect(facts.steps[1] == "Datang kembali membawa berkas ke Seksi Intelijen dan Penindakan Keimigrasian")
        #expect(facts.times == ["4 workingDay", "4 workingDay"])
        for fee in ["500000", "1000000", "350000", "650000"] { #expect(facts.fees.contains(fee)) }
        #expect(facts.products == ["Paspor biasa nonelektronik", "Paspor biasa elektronik"])
        #expect(String(decoding: imported.markdown, as: UTF8.self).contains("4. Paspor yang rusak\n   - Bentuk: asli dan fotokopi\n   - Untuk: rusak\n"))
        #expect(imported.leftOut.count { $0.reason == .furniture } == 3)
    }

    @Test func pagesWithoutHeadingsAndWithLetterheads() throws {
        let (facts, imported) = try facts("standar-halaman")
        #expect(facts.title == "SURAT KETERANGAN DOMISILI")
        #expect(facts.requirements.map(\.text) == [
            "Surat pengantar RT dan RW", "Fotokopi KTP dan kartu keluarga dengan menunjukkan aslinya", "Bukti alamat, salah satu:",
        ])
        #expect(facts.steps == ["Warga menyerahkan berkas di loket", "Petugas memeriksa berkas", "Lurah menandatangani surat"])
        #expect(facts.times == ["2 hour"])
        #expect(facts.fees == ["free"])
        #expect(facts.contacts.count == 2)
        #expect(facts.otherSections == ["Masa Berlaku"])
        #expect(imported.leftOut.count { $0.reason == .repeatedLetterhead } == 4)
        #expect(imported.leftOut.count { $0.reason == .furniture } == 3)
        #expect(imported.leftOut.count { $0.reason == .letterhead } == 2)
    }
}
