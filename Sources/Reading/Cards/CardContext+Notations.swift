import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Values of runs of text, with their places; `nil` or nothing where a text is in no notation that is known.
extension CardContext {
    func duration(_ text: RichText) -> Sourced<Duration>? {
        guard case .success(let duration) = DurationReader.read(plain(text)) else { return nil }
        return Sourced(duration, range(of: text))
    }

    func fees(_ text: RichText) -> [Sourced<Fee>] {
        []
    }

    func channels(label: RichText?, value: RichText) -> [Sourced<Channel>] {
        []
    }

    func hours(_ text: RichText) -> Sourced<OpeningHours>? {
        nil
    }

    func citations(_ text: RichText) -> [Sourced<Citation>] {
        []
    }
}
