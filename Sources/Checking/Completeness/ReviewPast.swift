import Diagnostics
import ServiceStandard

/// The day on which the standard was to be reviewed is past, so what it promises may be out of date.
enum ReviewPast: CardRule {
    static let rule = Rule(
        "meta.review-past", .completeness, .warning, dependsOnToday: true,
        indonesian: "tanggal tinjau ulang sudah lewat",
        english: "the date of review is past")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        // A review before the standard itself is a slip of the pen, which another rule finds.
        guard let review = card.header.review, let today = card.site.today, review.value < today,
            ReviewBeforeEffect.earlier(than: review, in: card.header) == nil
        else { return }
        findings.add(
            rule, at: review.range,
            Words(
                id: "Tanggal tinjau ulang \(review.value.iso) sudah lewat",
                "tinjau standar ini, catat hasilnya pada `riwayat`, lalu tulis tanggal tinjau berikutnya",
                en: "The date of review \(review.value.iso) is past",
                "review the standard, note the outcome at `riwayat`, then write the next date of review"))
    }
}
