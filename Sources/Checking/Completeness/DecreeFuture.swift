import Diagnostics
import ServiceStandard

/// The decree is dated later than the day of checking: nothing is set by it yet, or its date is a slip of the pen.
enum DecreeFuture: CardRule {
    static let rule = Rule(
        "meta.sk-future", .completeness, .warning, dependsOnToday: true,
        indonesian: "SK penetapan bertanggal sesudah hari pemeriksaan",
        english: "the decree is dated later than the day of checking")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let date = card.header.decree?.date, let today = card.site.today, date.value > today else { return }
        findings.add(
            rule, at: date.range,
            Words(
                id: "SK penetapan bertanggal \(date.value.iso), padahal hari itu belum tiba",
                "samakan tanggalnya dengan SK; bila SK memang belum ditetapkan, beri `draf: ya` sampai hari itu",
                en: "The decree is dated \(date.value.iso), a day that has not come yet",
                "copy its date from the decree; if it is not decided yet, set `draf: ya` until that day"))
    }
}
