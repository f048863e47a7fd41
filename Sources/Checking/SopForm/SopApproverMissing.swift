import Diagnostics
import ServiceStandard

/// Nobody is said to have approved the SOP.
///
/// PermenPANRB 35/2012: the identity block holds who approved it (disahkan oleh): title, name, NIP and signature.
enum SopApproverMissing: SopRule {
    static let rule = Rule(
        "sop.no-approver", .sopForm, .warning,
        indonesian: "SOP tidak menyebut siapa yang mengesahkan",
        english: "an SOP does not say who approved it")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        if let approver = sop.header.approvedBy, approver.title != nil || approver.name != nil { return }
        findings.add(
            rule, at: sop.sop.title.range,
            Words(
                id: "SOP ini tidak menyebut siapa yang mengesahkannya",
                "tulis “disahkan:” dengan “jabatan”, “nama”, dan “nip” di bawahnya",
                en: "This SOP does not say who approved it",
                "write “disahkan:” with “jabatan”, “nama” and “nip” below"))
    }
}
