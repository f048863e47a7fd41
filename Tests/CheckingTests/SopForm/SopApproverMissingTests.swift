import Testing

@testable import Checking

@Suite("sop.no-approver")
struct SopApproverMissingTests {
    private static let written = "disahkan: {jabatan: Kepala Kantor Contoh,\n  nama: Contoh bin Misal, nip: 00000000 000000 0 000}\n"

    @Test("An SOP that nobody approved is told at its title")
    func missing() {
        let sop = Sound.sop.with(Self.written, "")
        #expect(Checked.sop(sop, SopApproverMissing.self) == ["sop.no-approver 2:8-29 ‹Pemberian Izin Contoh›"])
        #expect(
            Checked.words(sop, SopApproverMissing.self) == [
                "SOP ini tidak menyebut siapa yang mengesahkannya → tulis “disahkan:” dengan “jabatan”, “nama”, dan “nip” di bawahnya"
            ])
        #expect(Checked.words(sop, SopApproverMissing.self, .english).count == 1)
        #expect(Checked.sop(sop, SopApproverUnnamed.self) == [])
    }

    @Test("A post alone, or a name alone, says who approved", arguments: ["disahkan: Kepala Kantor Contoh\n", "disahkan: {nama: Contoh bin Misal}\n"])
    func silent(approval: String) {
        #expect(Checked.sop(Sound.sop.with(Self.written, approval), SopApproverMissing.self) == [])
    }
}
