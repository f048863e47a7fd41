/// Codes of the warnings and notes that reading the files of a site may give. As rules they can be exempted (abaikan) and
/// be given another severity (aturan), though no rule has found them.
public enum ReadingCodes {
    /// In the order of the guide, docs/panduan/04-pesan-galat.md.
    public static let all: [String] = [
        "file.wrong-place",
        "source.bom", "source.invisible",
        "front.no-body",
        "yaml.curly-quotes", "yaml.hash",
        "header.misspelt-key", "header.unknown-key", "header.far-coordinates", "header.duplicate-value", "header.plain-http",
        "card.no-section", "card.heading-near", "card.heading-space", "card.heading-level-one", "card.heading-indented",
        "card.heading-bold", "card.list-unread", "card.quote-sign", "card.indented-code",
        "card.indented-too-little", "card.property-near", "card.property-twice", "card.property-unread", "card.case-near", "card.time-unread", "card.fee-unread",
        "card.row-number", "card.item-number",
        "card.target-unknown", "card.open-note", "card.image-without-text",
        "sop.no-owner", "sop.number-differs", "sop.performer-open", "sop.performer-not-listed",
        "regulation.no-article", "regulation.heading", "regulation.outside-article", "regulation.number-missing",
        "regulation.number-twice", "regulation.dangling", "regulation.lost", "link.provision", "link.unread",
        "site.no-services", "site.no-address",
    ]

    private static let set = Set(all)

    static func contains(_ code: String) -> Bool { set.contains(code) }
}
