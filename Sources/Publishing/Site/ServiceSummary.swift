import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// What the lists of the site need to know of a card once its page is made: all that is kept of it in memory.
///
/// A class: summaries are sorted and walked over many times, and a copy of a structure would count each of its parts.
final class ServiceSummary: Sendable {
    /// A fee as the list of all fees shows it.
    struct FeeRow: Sendable {
        var label: [UInt8]?
        var amount: [UInt8]
        /// A sum of money or free of charge, not a sentence.
        var isAmount: Bool
    }

    /// A complaint channel, as written, with its link.
    struct ChannelRow: Sendable, Hashable {
        /// Missing when the card gives none.
        var label: [UInt8]?
        var text: [UInt8]
        var href: [UInt8]?
    }

    /// A dated event of the standard: its decree, its coming into force, a change.
    struct Event: Sendable {
        /// What happened; the feed puts the few that it shows into words.
        enum Kind: Sendable {
            /// The decree with its number.
            case decree([UInt8])
            case effective
            /// A change in the author's words.
            case change([UInt8])
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
    let title: [UInt8]
    let summary: [UInt8]?
    /// Places in ``Site/offices``.
    let offices: [Int]
    /// Topics as written.
    let topics: [[UInt8]]
    let featured: Int?
    let time: [UInt8]?
    let fee: [UInt8]?
    let fees: [FeeRow]
    let channels: [ChannelRow]
    let events: [Event]
    /// Further addresses of the page, with the place in the card for messages.
    let aliases: [(path: [UInt8], place: Place)]
    /// Hashes of the anchors on its page, for links that lead to them.
    let anchors: [UInt64]

    init(
        route: Route, file: Int, path: String, title: [UInt8], summary: [UInt8]?, offices: [Int], topics: [[UInt8]], featured: Int?,
        time: [UInt8]?, fee: [UInt8]?, fees: [FeeRow], channels: [ChannelRow], events: [Event],
        aliases: [(path: [UInt8], place: Place)], anchors: [UInt64]
    ) {
        self.route = route
        self.file = file
        self.path = path
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
    }
}
