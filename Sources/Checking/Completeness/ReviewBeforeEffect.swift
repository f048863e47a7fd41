import Diagnostics
import ServiceStandard

/// The review is dated no later than the decree or the entry into force, so that it reviews nothing.
enum ReviewBeforeEffect: CardRule {
    static let rule = Rule(
        "meta.review-before", .completeness, .warning,
        indonesian: "tanggal tinjau ulang tidak sesudah tanggal berlaku atau tanggal SK",
        english: "the review is not later than the entry into force or the decree")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let review = card.header.review, let earlier = earlier(than: review, in: card.header) else { return }
        findings.add(
            rule, at: review.range, related: [(earlier.range, card.file)],
            Words(
                id: "Tanggal tinjau ulang \(review.value.iso) tidak sesudah \(earlier.value.iso), tanggal SK atau mulai berlakunya",
                "periksa kedua tanggal itu; tinjauan berikutnya jatuh sesudah standar berlaku",
                en: "The review of \(review.value.iso) is not after \(earlier.value.iso), the date of the decree or of entry into force",
                "check both dates; the next review comes after the standard is in force"))
    }

    /// The date that the review should follow and does not.
    static func earlier(than review: Sourced<CalendarDate>, in header: CardHeader) -> Sourced<CalendarDate>? {
        if let effective = header.effective, review.value <= effective.value { return effective }
        if let decree = header.decree?.date, review.value <= decree.value { return decree }
        return nil
    }
}
