import Bytes
import ServiceStandard

/// From which step of an SOP a promise counts: the one that its event names ("sejak wawancara").
struct PromiseEvent {
    /// The places, among the steps of the main path, of those that count; `nil` when the event is found in none.
    let counted: [Int]?

    init(_ anchor: Duration.Anchor?, path: [Int], in flow: SopFlow, of sop: CheckedSop) {
        guard let anchor else {
            counted = path
            return
        }
        let event = WordStems(anchor.event)
        let asked = event.stems.subtracting(Self.beginning)
        func says(_ index: Int, _ stems: Set<[UInt8]>) -> Bool {
            let step = flow.rows[index].step
            var text = WordStems(sop.document.plain(step.text))
            for property in step.properties where property.key == .output { text.add(sop.document.plain(property.value)) }
            for branch in step.branches { text.add(sop.document.plain(branch.label)) }
            return stems.isSubset(of: text.stems)
        }
        guard anchor.relation == .after, asked.isEmpty else {
            // Some other event: only what comes behind the last step that names it.
            let place = anchor.relation == .after ? path.lastIndex { says($0, asked) } : nil
            counted = place.map { Array(path[($0 + 1)...]) }
            return
        }
        // "Sejak berkas lengkap": the work begins, at the latest when the file has been found complete.
        let complete = path.firstIndex { says($0, [Self.complete]) }
        counted = complete.map { Array(path[($0 + 1)...]) } ?? path
    }

    private static let complete = WordStems.stem(Array("lengkap".utf8))
    /// Words of events with which the work begins.
    private static let beginning: Set<[UInt8]> = Set(
        [
            "berkas", "dokumen", "permohonan", "persyaratan", "syarat", "lengkap", "kelengkapan", "diterima", "diterimanya", "masuk",
            "benar", "sah", "dinyatakan", "diajukan", "didaftarkan", "diserahkan", "pengajuan", "pendaftaran", "penerimaan", "terima",
            "registrasi", "loket", "petugas",
        ].map { WordStems.stem(Array($0.utf8)) })
}
