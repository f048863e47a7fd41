import Testing

@testable import Checking

@Suite("sop.passive")
struct PassiveActivityTests {
    @Test(
        "A passive main verb is found",
        arguments: [
            ("Naskah dinas diolah", "15:17-23 ‹diolah›"), ("Naskah dinas di olah", "15:17-24 ‹di olah›"),
            ("Berkas diperiksa petugas loket", "15:11-20 ‹diperiksa›"), ("Diterbitkan izin", "15:4-15 ‹Diterbitkan›"),
            ("Pemohon dipanggil ke loket", "15:12-21 ‹dipanggil›"), ("Pemeriksaan berkas dilakukan di loket", "15:23-32 ‹dilakukan›"),
            ("Permohonan diklarifikasi", "15:15-28 ‹diklarifikasi›"),
        ])
    func found(activity: String, place: String) {
        #expect(Checked.sop(Sound.sop(activity: activity), PassiveActivity.self) == ["sop.passive \(place)"])
    }

    @Test("The message gives the active verb where it is known")
    func words() {
        #expect(
            Checked.words(Sound.sop(activity: "Naskah dinas di olah"), PassiveActivity.self) == [
                "Kegiatan langkah 1 memakai kata kerja pasif “di olah” → tulis dengan kata kerja aktif di depan, “Mengolah …”"
            ])
        #expect(
            Checked.words(Sound.sop(activity: "Permohonan diklarifikasi"), PassiveActivity.self, .english) == [
                "The activity of step 1 uses the passive verb “diklarifikasi” → begin with the active verb (me-)"
            ])
    }

    @Test(
        "The preposition di, nouns with di- and passives in a clause of their own are none",
        arguments: [
            "Menyerahkan berkas di loket", "Menyerahkan berkas yang diperiksa", "Mengambil surat untuk ditandatangani",
            "Membayar di bank setelah permohonan disetujui", "Dispensasi nikah", "Surat dinas", "Disposisi surat",
            "Dokumen diri", "Jika berkas diterima, menyimpan arsip", "Isi formulir yang disediakan", "Foto di loket 3",
            "Surat Disdukcapil", "Distribusi kartu", "Diskusi kelompok", "Datang bila dipanggil",
        ])
    func silent(activity: String) {
        #expect(Checked.sop(Sound.sop(activity: activity), PassiveActivity.self) == [])
    }
}
