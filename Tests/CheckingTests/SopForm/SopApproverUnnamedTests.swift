import Testing

@testable import Checking

@Suite("sop.approver-name")
struct SopApproverUnnamedTests {
    private static let written = "disahkan: {jabatan: Kepala Kantor Contoh,\n  nama: Contoh bin Misal, nip: 00000000 000000 0 000}\n"

    @Test("An approval by a post alone, or without NIP, is told at the post")
    func unnamed() {
        let post = Sound.sop.with(Self.written, "disahkan: Kepala Kantor Contoh\n")
        #expect(Checked.sop(post, SopApproverUnnamed.self) == ["sop.approver-name 8:11-31 ‹Kepala Kantor Contoh›"])
        #expect(Checked.sop(post, SopApproverMissing.self) == [])
        #expect(
            Checked.words(post, SopApproverUnnamed.self) == [
                "Pengesahan oleh “Kepala Kantor Contoh” tidak menyebut nama pejabatnya → tulis “nama: …” dan “nip: …” di bawah “disahkan”"
            ])
        let unnumbered = Sound.sop.with(", nip: 00000000 000000 0 000}", "}")
        #expect(
            Checked.words(unnumbered, SopApproverUnnamed.self, .english) == [
                "The approval by “Kepala Kantor Contoh” does not give the official's NIP → write “nama: …” and “nip: …” below “disahkan”"
            ])
    }

    @Test("Name and NIP are enough, also without the post")
    func silent() {
        #expect(Checked.sop(Sound.sop, SopApproverUnnamed.self) == [])
        #expect(Checked.sop(Sound.sop.with(Self.written, "disahkan: {nama: Contoh bin Misal}\n"), SopApproverUnnamed.self) == [])
    }
}
