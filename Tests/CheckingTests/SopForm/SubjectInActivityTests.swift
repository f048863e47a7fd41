import Testing

@testable import Checking

@Suite("sop.subject")
struct SubjectInActivityTests {
    @Test(
        "The subject of an activity is found",
        arguments: [
            ("Petugas meneliti berkas", "15:4-11 ‹Petugas›"), ("Pemohon datang ke loket", "15:4-11 ‹Pemohon›"),
            ("Kepala Bagian Umum mendisposisikan surat", "15:4-22 ‹Kepala Bagian Umum›"),
            ("petugas di loket akan memeriksa berkas", "15:4-25 ‹petugas di loket akan›"),
            ("Tim teknis turun ke lokasi", "15:4-14 ‹Tim teknis›"),
        ])
    func found(activity: String, place: String) {
        #expect(Checked.sop(Sound.sop(activity: activity), SubjectInActivity.self) == ["sop.subject \(place)"])
    }

    @Test("A performer of the SOP before the verb is found, whatever it is called")
    func performer() {
        let sop = Sound.sop(activity: "Sistem OSS mengirim nomor").with("Pelaksana: Pemohon", "Pelaksana: Sistem OSS")
        #expect(Checked.sop(sop, SubjectInActivity.self) == ["sop.subject 15:4-14 ‹Sistem OSS›"])
    }

    @Test("The message gives the activity without its subject")
    func words() {
        let sop = Sound.sop(activity: "Petugas loket meneliti berkas")
        #expect(
            Checked.words(sop, SubjectInActivity.self) == [
                "Kegiatan langkah 1 menyebut pelakunya, “Petugas loket” → mulai dengan kata kerja, “Meneliti berkas”, dan sebut pelakunya pada “Pelaksana”"
            ])
        #expect(
            Checked.words(sop, SubjectInActivity.self, .english) == [
                "The activity of step 1 names its subject, “Petugas loket” → begin with the verb, “Meneliti berkas”, and name who does it under “Pelaksana”"
            ])
    }

    @Test(
        "People as the object, names of places and activities in the active are no subject",
        arguments: [
            "Meneliti berkas", "Memanggil pemohon untuk menyerahkan berkas", "Mengantar petugas mengukur tanah", "Datang ke loket",
            "Petugas loket", "Petugas tanda terima", "Isi formulir lalu menemui petugas", "Menghadap Menteri Hukum",
            "Pegawai yang ditunjuk untuk memeriksa", "Sistem OSS mengirim nomor",
        ])
    func silent(activity: String) {
        #expect(Checked.sop(Sound.sop(activity: activity), SubjectInActivity.self) == [])
    }
}
