import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Values of runs of text, with their places; `nil` or nothing where a text is in no notation that is known.
extension CardContext {
    /// - Parameter label: what the text is said to be, where that stands apart from it.
    func duration(_ text: RichText, label: RichText? = nil) -> Sourced<Duration>? {
        let bytes = plain(text)
        let result = label.map { DurationReader.read(label: plain($0), value: bytes) } ?? DurationReader.read(bytes)
        guard case .success(let duration) = result else { return nil }
        return Sourced(duration, range(of: text))
    }

    func fees(_ text: RichText) -> [Sourced<Fee>] {
        let bytes = plain(text)
        guard case .success(let found) = FeeReader.read(bytes) else { return [] }
        return found.map { Sourced($0.value, range(of: $0.range, in: bytes, of: text)) }
    }

    /// The fees of a cell; `isRupiah` where the heading of its column says that its numbers are rupiah.
    func fees(_ cell: RichText, isRupiah: Bool) -> [Sourced<Fee>] {
        let fees = fees(cell)
        guard fees.isEmpty, isRupiah, let first = plain(cell).trimmed().first, ASCII.isDigit(first) else { return fees }
        guard case .success(let found) = FeeReader.read((Array("Rp".utf8) + plain(cell))[...]) else { return [] }
        return found.map { Sourced($0.value, range(of: cell)) }
    }

    func hours(_ text: RichText) -> Sourced<OpeningHours>? {
        guard case .success(let hours) = OpeningHoursReader.read(plain(text)) else { return nil }
        return Sourced(hours, range(of: text))
    }

    /// - Parameter heading: the line below which it stands.
    /// - Returns: also whether they are read by that line only.
    func channels(label: RichText?, value: RichText, below heading: ChannelHeading) -> (channels: [Sourced<Channel>], isInherited: Bool) {
        let bytes = plain(value)
        let (result, isInherited) = ChannelReader.read(label: label.map { plain($0) }, value: bytes, below: heading)
        guard case .success(let found) = result else { return ([], isInherited) }
        return (found.map { Sourced($0.value, range(of: $0.range, in: bytes, of: value)) }, isInherited)
    }
}
