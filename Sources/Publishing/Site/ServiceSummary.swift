import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// What the lists of the site need to know of a card once its page is made: all that is kept of it in memory.
///
/// A class: summaries are sorted and walked over many times, and a copy of a structure would count each of its parts.
final class ServiceSummary: Sendable {
    /// Where in ``text`` some bytes stand. All texts of a card are one array: there are some thirty, and of each card.
    struct Span: Sendable {
        let start: UInt32
        let end: UInt32
    }

    /// A fee as the list of all fees shows it.
    struct FeeRow: Sendable {
        let label: Span?
        let amount: Span
        /// A sum of money or free of charge, not a sentence.
        let isAmount: Bool
    }

    /// A complaint channel, as written, with its link.
    struct ChannelRow: Sendable {
        /// Missing when the card gives none.
        let label: Span?
        let text: Span
        let href: Span?
        /// The text with its links, where several channels stand in it.
        var markup: Span?
        /// All their addresses.
        var addresses: [Span] = []
    }

    /// A dated event of the standard: its decree, its coming into force, a change.
    struct Event: Sendable {
        /// What happened; the feed puts the few that it shows into words.
        enum Kind: Sendable {
            /// The decree with its number.
            case decree(Span)
            case effective
            /// A change in the author's words.
            case change(Span)
        }

        var date: CalendarDate
        var kind: Kind
        /// When the standard is looked at again, where the event says so.
        var review: CalendarDate?
    }

    let route: Route
    /// Place of the card in ``SiteFiles/cards``.
    let file: Int
    /// Path of the card below the site folder.
    let path: String
    private let text: [UInt8]
    let title: Span
    let summary: Span?
    /// Places in ``Site/offices``.
    let offices: [Int]
    /// Topics as written.
    let topics: [Span]
    let featured: Int?
    let time: Span?
    let fee: Span?
    let fees: [FeeRow]
    let channels: [ChannelRow]
    let events: [Event]
    /// Further addresses of the page, with the place in the card for messages.
    let aliases: [(path: [UInt8], place: Place)]
    /// Hashes of the anchors on its page, for links that lead to them.
    let anchors: [UInt64]
    /// Its own SOP; `nil` without one.
    let sop: Sop?

    /// What a list says of the SOP of a card.
    struct Sop: Sendable {
        var title: [UInt8]
        var number: [UInt8]?
    }

    init(
        route: Route, file: Int, path: String, text: [UInt8], title: Span, summary: Span?, offices: [Int], topics: [Span],
        featured: Int?, time: Span?, fee: Span?, fees: [FeeRow], channels: [ChannelRow], events: [Event],
        aliases: [(path: [UInt8], place: Place)], anchors: [UInt64], sop: Sop? = nil
    ) {
        self.route = route
        self.file = file
        self.path = path
        self.text = text
        self.title = title
        self.summary = summary
        self.offices = offices
        self.topics = topics
        self.featured = featured
        self.time = time
        self.fee = fee
        self.fees = fees
        self.channels = channels
        self.events = events
        self.aliases = aliases
        self.anchors = anchors
        self.sop = sop
    }

    subscript(span: Span) -> ByteSlice { text[Int(span.start)..<Int(span.end)] }

    /// Whether it comes before `other` in a list: by title, then by address.
    func precedes(_ other: ServiceSummary) -> Bool {
        text.withUnsafeBufferPointer { own in
            other.text.withUnsafeBufferPointer { others in
                let first = UnsafeBufferPointer(rebasing: own[Int(title.start)..<Int(title.end)])
                let second = UnsafeBufferPointer(rebasing: others[Int(other.title.start)..<Int(other.title.end)])
                return first.isSame(as: second) ? route.path.precedes(other.route.path) : first.precedes(second)
            }
        }
    }
}
