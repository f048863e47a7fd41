import Testing

@testable import Checking

@Suite("sop.noun")
struct NounActivityTests {
    @Test(
        "A noun in place of the verb is found",
        arguments: [
            ("Pendaftaran", "15:4-15 ‹Pendaftaran›"), ("Pembayaran biaya", "15:4-14 ‹Pembayaran›"),
            ("Pemeriksaan berkas", "15:4-15 ‹Pemeriksaan›"), ("VERIFIKASI DOKUMEN", "15:4-14 ‹VERIFIKASI›"),
            ("Pengambilan nomor, lalu menunggu", "15:4-15 ‹Pengambilan›"), ("Perbaikan data", "15:4-13 ‹Perbaikan›"),
        ])
    func found(activity: String, place: String) {
        #expect(Checked.sop(Sound.sop(activity: activity), NounActivity.self) == ["sop.noun \(place)"])
    }

    @Test("The message gives the verb with its object where it is known")
    func words() {
        #expect(
            Checked.words(Sound.sop(activity: "Pembayaran biaya"), NounActivity.self) == [
                "Kegiatan langkah 1 memakai kata benda “Pembayaran”, bukan kata kerja → tulis dengan kata kerja, misalnya “Membayar biaya”"
            ])
        #expect(
            Checked.words(Sound.sop(activity: "Perbaikan data"), NounActivity.self, .english) == [
                "The activity of step 1 is a noun, “Perbaikan”, not a verb → begin with a verb, for instance “Memeriksa …” or “Menyerahkan …”"
            ])
    }

    @Test(
        "What cannot stand behind the verb is left away in the remedy",
        arguments: [("Disposisi Kepala Dinas", "“Mendisposisikan …”"), ("Wawancara, foto, dan sidik jari", "“Mewawancarai …”"), ("Penandatanganan oleh camat", "“Menandatangani …”")])
    func remedy(activity: String, shown: String) {
        #expect(Checked.words(Sound.sop(activity: activity), NounActivity.self)[0].hasSuffix(shown))
    }

    @Test(
        "Verbs, also without me-, and short names of a step are none",
        arguments: [
            "Mendaftar", "Membayar biaya pendaftaran", "Datang ke tempat pendaftaran", "Cek kelengkapan berkas", "Antre di loket",
            "Selesai", "Loket 3", "Permohonan diterima", "Petugas pendaftaran", "Pengadilan menetapkan wali", "Berkonsultasi",
        ])
    func silent(activity: String) {
        #expect(Checked.sop(Sound.sop(activity: activity), NounActivity.self) == [])
    }

    @Test("One activity has one finding of its form", arguments: ["Petugas memeriksa berkas", "Pemeriksaan dilakukan", "Pendaftaran"])
    func once(activity: String) {
        let sop = Sound.sop(activity: activity)
        let rules: [any Ruled.Type] = [SubjectInActivity.self, PassiveActivity.self, NounActivity.self]
        #expect(rules.flatMap { Checked.sop(sop, $0) }.count == 1)
    }
}
