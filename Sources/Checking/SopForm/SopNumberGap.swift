import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// The serial number inside an SOP's number was left open: "070/ /35.07.25/2017".
///
/// Seen on real sheets that were published before the registry gave the number.
enum SopNumberGap: SopRule {
    static let rule = Rule(
        "sop.number-gap", .sopForm, .warning,
        indonesian: "nomor SOP masih berlubang",
        english: "the number of an SOP has a gap")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        guard let number = sop.header.number, DocumentNumberReader.read(number.value).hasGap else { return }
        findings.add(
            rule, at: number.range,
            Words(
                id: "Nomor SOP “\(number.value.string)” masih mempunyai bagian kosong",
                "isi nomor urutnya di antara garis miring",
                en: "The number of the SOP, “\(number.value.string)”, still has an empty part",
                "fill in the serial number between the strokes"))
    }
}
