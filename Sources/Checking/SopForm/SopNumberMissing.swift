import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// The SOP has no number.
///
/// PermenPANRB 35/2012: the identity block holds the number by which the office's registry knows the SOP.
enum SopNumberMissing: SopRule {
    static let rule = Rule(
        "sop.no-number", .sopForm, .warning,
        indonesian: "SOP tidak bernomor",
        english: "an SOP has no number")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        if let number = sop.header.number, !DocumentNumberReader.read(number.value).isEmpty { return }
        findings.add(
            rule, at: sop.header.number?.range ?? sop.sop.title.range,
            Words(
                id: "SOP “\(sop.sop.title.value.string)” tidak menyebut nomornya",
                "tulis “nomor: …” menurut tata naskah dinas instansi",
                en: "The SOP “\(sop.sop.title.value.string)” gives no number",
                "write “nomor: …” as the office's registry gives it"))
    }
}
