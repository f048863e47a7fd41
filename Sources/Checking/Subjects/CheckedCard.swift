import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A card as the rules see it: with its offices, its SOPs and the site. Lives while its rules run, on one worker.
final class CheckedCard {
    let card: ServiceCard
    /// The offices whose standard it is; those that are not there have been reported.
    let offices: [CheckedOffice]
    /// SOP files that name it as their service; ``ServiceCard/sop`` is none of them.
    let sops: [CheckedSop]
    let site: CheckedSite
    /// Where numbers stand in its text: found once, for all rules that look at them.
    private(set) lazy var numbers = TextNumber.all(in: card.document)
    /// References by number to steps and items, for the two rules that look at them.
    private(set) lazy var references = numbers.compactMap { $0.hints.contains(.item) ? ItemReference($0, in: self) : nil }
    /// The highest number in its numbered lists; 0 when it has none.
    private(set) lazy var lastItem = ItemReference.lastItem(in: document)
    /// Whether a step of the procedure has something paid.
    private(set) lazy var hasPaymentStep = card.section(.procedure).map { Payment.hasStep($0, self) } ?? false
    /// Where a time first counts from a payment.
    private(set) lazy var paymentAnchor = card.section(.procedure).flatMap { PaymentAnchor.firstAnchor(self, $0) }
    /// What can be read in the complaints section.
    private(set) lazy var complaintsText = card.section(.complaints).flatMap { ComplaintSection.text(of: $0, self) }
    /// The kinds of channels that the complaints section names.
    private(set) lazy var channelKinds = Self.channelKinds(of: card.section(.complaints))
    /// What one pass over the running text has come upon; made when the first rule asks for it.
    private(set) lazy var prose = Prose(title: card.header.title, summary: card.header.summary, card.document, of: card.file)
    /// What it cites of regulations, and what of the site's by links of its own; empty on a site without regulations.
    private(set) lazy var law = CitedLaw(self)
    /// Every link of its text, by node; found once for all rules.
    private(set) lazy var links: [Int] = document.nodes.indices.filter { document.nodes[$0].kind == .link }

    init(_ card: ServiceCard, offices: [CheckedOffice], sops: [CheckedSop], site: CheckedSite) {
        self.card = card
        self.offices = offices
        self.sops = sops
        self.site = site
    }
}

extension CheckedCard {
    var file: SourceFile { card.file }
    var header: CardHeader { card.header }
    var document: Document { card.document }
    func section(_ component: Component) -> Section? { card.section(component) }

    /// The bare text of a run; no copy where it is a single piece, as most are.
    func plain(_ text: RichText) -> ByteSlice { document.plain(text) }

    /// Where a run of text stands in the file.
    func range(of text: RichText) -> SourceRange { document.place(of: text) }

    /// Where the heading of a section stands in the file.
    func heading(of section: Section) -> SourceRange { range(of: section.heading) }
}
