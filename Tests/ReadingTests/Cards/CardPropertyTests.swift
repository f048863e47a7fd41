import Bytes
import Diagnostics
import Testing

/// Properties that are none, for want of a dash, a colon or spaces: each is told with a remedy that works.
@Suite struct CardPropertyTests {
    @Test(arguments: [
        // Word puts two spaces behind the mark.
        ("## Persyaratan\n4)  Akta nikah\n   - Bentuk: asli", "card.indented-too-little 7:4"),
        ("## Persyaratan\n6.  KTP\n   - Bentuk: asli", "card.indented-too-little 7:4"),
        ("## Persyaratan\n6.  KTP\n    - Bentuk: asli", ""),
        ("## Prosedur\n1. Menyerahkan berkas\nPelaksana: Pemohon\n2. Memeriksa", "card.property-unread 7:1"),
        ("## Prosedur\n1. Menyerahkan berkas\n   Pelaksana : Pemohon\n   Waktu: 5 menit", "card.property-unread 7:4, card.property-unread 8:4"),
        ("## Prosedur\n1. Menyerahkan berkas\n   * Pelaksana = Petugas", "card.property-unread 7:6"),
        ("## Prosedur\n1. Memeriksa\n   Jika kurang: kembali ke langkah 1", "card.property-unread 7:4"),
        ("## Prosedur\n1. Memeriksa\n   Jika kurang, kembali ke langkah 1", "card.property-unread 7:4"),
        ("## Prosedur\n1. Memeriksa\n   - Keluaran: berkas\n   Pelaksana: Petugas", "card.property-unread 8:4"),
        ("## Biaya\n- Surat: Rp50.000\n  Satuan: per surat", "card.property-unread 7:3"),
        // A dash, or what Word makes of it, without its space.
        ("## Prosedur\n1. Menyerahkan berkas\n   -Pelaksana: Pemohon\n   - Waktu: 5 menit", "card.property-unread 7:4"),
        ("## Prosedur\n1. Menyerahkan berkas\n   - Pelaksana: Pemohon\n   –Waktu: 5 menit", "card.property-unread 8:4"),
        ("## Persyaratan\n1. KTP\n   •Bentuk: asli", "card.property-unread 7:4"),
        ("## Persyaratan\n1. KTP\n   *Bentuk: asli", "card.property-unread 7:4"),
        ("## Prosedur\n1. Memeriksa\n   -Jika kurang: kembali ke langkah 1", "card.property-unread 7:4"),
        ("## Prosedur\n1. Mengisi formulir\n   -Nama: sesuai KTP", ""),
        ("## Persyaratan\n1. Surat keterangan\n   -bermeterai cukup", ""),
        // Sentences are left alone.
        ("## Prosedur\n1. Menyerahkan berkas kepada petugas: loket 1", ""),
        ("## Prosedur\n1. Menyerahkan berkas\n   kepada pelaksana: loket 1", ""),
        ("## Prosedur\n1. Menyerahkan berkas\n   - Jumlah = 2", ""),
        ("## Prosedur\n1. Memeriksa\n   Jika kurang: petugas memberi tahu", ""),
        ("## Prosedur\n1. Pelaksana: Pemohon", ""), ("## Produk\n- Surat: asli\n  Bentuk: kertas", ""),
        ("## Prosedur\n1. Memeriksa\n   - Apabila tidak lengkap: kembali ke langkah 1", ""),
        ("## Prosedur\n1. Memeriksa\n   - Jika setuju:", "card.target-unknown 7:6"),
        // What numbers its lines in words is a list that is none.
        ("## Prosedur\nLangkah 1. Menyerahkan berkas\nLangkah 2. Memeriksa", "card.list-unread 6:1"),
        ("## Prosedur\nTahap 1: Menyerahkan\nTahap 2: Memeriksa", "card.list-unread 6:1"),
        ("## Persyaratan\n1. Akta yang memuat nama, alamat, dan\n   keterangan: tempat lahir", ""),
        ("## Prosedur\n1. Menyerahkan berkas; catatan: lihat\n   waktu: segera", ""),
        ("## Prosedur\nPemohon datang pada\nlangkah 1. Petugas lalu ke\nlangkah 2. Selesai", ""),
        ("## Prosedur\nlangkah 1. Menyerahkan berkas\nlangkah 2. Memeriksa", "card.list-unread 6:1"),
        ("## Prosedur\nUrutannya:\nLangkah 1. Menyerahkan berkas\nLangkah 2. Memeriksa", "card.list-unread 7:1"),
        ("## Prosedur\nLangkah 1 dan 2 di loket.\nLangkah 3 di rumah.", ""),
    ])
    func tells(_ body: String, _ expected: String) throws {
        let report = try card(body).1
        let told = report.diagnostics.map { "\($0.code) \($0.place.line):\($0.place.column)" }
        #expect(told.joined(separator: ", ") == expected)
    }

    @Test(arguments: [
        ("## Persyaratan\n4)  Akta nikah\n   - Bentuk: asli", "Beri 4 spasi di awal baris"),
        ("## Persyaratan\n10.  Akta nikah\n   - Bentuk: asli", "Beri 5 spasi di awal baris"),
        ("## Persyaratan\n1. Akta nikah\n  - Bentuk: asli", "Beri 3 spasi di awal baris"),
        ("## Persyaratan\n- Akta nikah\n - Bentuk: asli", "Beri 2 spasi di awal baris"),
        ("## Prosedur\n12. Menyerahkan\nPelaksana: Pemohon", "Awali baris itu dengan 4 spasi dan tanda hubung: “    - Pelaksana: …”"),
        ("## Prosedur\n1. Menyerahkan\n   —Pelaksana: Pemohon", "Beri satu spasi: “- Pelaksana: …”"),
        ("## Prosedur\n1. Menyerahkan\n   - Pelaksana = Pemohon", "Pakai titik dua: “Pelaksana: …”"),
    ])
    func remedies(_ body: String, _ expected: String) throws {
        #expect(try card(body).1.diagnostics.first?.problem.remedy(in: .indonesian) == expected)
    }

    /// A target that is missing is not quoted as “”.
    @Test func missingTarget() throws {
        let problem = try #require(try card("## Prosedur\n1. Memeriksa\n   - Jika setuju:").1.diagnostics.first?.problem)
        #expect(problem.message(in: .indonesian) == "Tujuan belum ditulis sesudah titik dua")
        #expect(problem.message(in: .english) == "No target is written behind the colon")
    }
}
