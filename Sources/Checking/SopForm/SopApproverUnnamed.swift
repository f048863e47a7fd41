import Diagnostics
import ServiceStandard

/// The approval of an SOP names the post alone.
///
/// PermenPANRB 35/2012 asks for the title, full name and NIP of whoever approves.
enum SopApproverUnnamed: SopRule {
    static let rule = Rule(
        "sop.approver-name", .sopForm, .note,
        indonesian: "pengesahan SOP tidak menyebut nama atau NIP",
        english: "the approval of an SOP lacks the name or NIP")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        guard let approver = sop.header.approvedBy, let title = approver.title else { return }
        let lacksName = approver.name == nil
        guard lacksName || approver.staffNumber == nil else { return }
        findings.add(
            rule, at: title.range,
            Words(
                id: "Pengesahan oleh “\(title.value.string)” tidak menyebut \(lacksName ? "nama pejabatnya" : "NIP-nya")",
                "tulis “nama: …” dan “nip: …” di bawah “disahkan”",
                en: "The approval by “\(title.value.string)” does not give the official's \(lacksName ? "name" : "NIP")",
                "write “nama: …” and “nip: …” below “disahkan”"))
    }
}
