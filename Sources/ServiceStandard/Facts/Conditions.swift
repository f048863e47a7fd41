import Bytes
import CommonMark

/// What must hold at once for something to be asked or paid: the case of its group, its own, that of the item above it.
///
/// Without any condition it always holds.
public struct Conditions: Sendable {
    /// Each of them must hold; none follows from another.
    public private(set) var all: [Condition] = []

    public init(_ condition: Condition? = nil) {
        if let condition { all.append(condition) }
    }

    public var isEmpty: Bool { all.isEmpty }

    /// These conditions and one more.
    ///
    /// What follows from a narrower one is left away: of "anak; dewasa" and "anak" only "anak" stays.
    public func and(_ condition: Condition?) -> Conditions {
        guard let condition, !all.contains(where: { condition.follows(from: $0) }) else { return self }
        var result = self
        result.all.removeAll { $0.follows(from: condition) }
        result.all.append(condition)
        return result
    }

    /// Whether they never hold together with others.
    public func exclude(_ others: Conditions) -> Bool {
        all.contains { condition in others.all.contains { $0.excludes(condition) } }
    }

    /// Whether they can hold at all: a group for children has nothing for adults only.
    public var arePossible: Bool { !exclude(self) }

    /// The cases in the author's words; of several that must hold at once the outermost first. Of several of which one is
    /// enough it says so: "hilang atau rusak, anak".
    ///
    /// - Parameter or: the word between two of which one is enough.
    public func words(in document: Document, or: [UInt8]) -> [UInt8] {
        let or = [ASCII.space] + or + [ASCII.space]
        return Array(
            all.map { condition -> [UInt8] in
                let cases = document.plainText(condition.text).split(separator: 0x3B).map { $0.trimmed() }.filter { !$0.isEmpty }
                return Array(cases.joined(separator: or))
            }.joined(separator: ", ".utf8))
    }

    /// Whether they name the same cases, wherever they are written.
    public func isSame(as others: Conditions) -> Bool {
        all.count == others.all.count && all.allSatisfy { condition in
            others.all.contains { Set($0.terms) == Set(condition.terms) }
        }
    }
}

extension Condition {
    /// Whether it holds whenever `other` does.
    func follows(from other: Condition) -> Bool { other.terms.allSatisfy(terms.contains) }

    /// Whether it names other values of the same dimension than `other`, so that the two never hold together.
    func excludes(_ other: Condition) -> Bool {
        guard !terms.isEmpty, !other.terms.isEmpty else { return false }
        return terms.allSatisfy { first in
            other.terms.allSatisfy { second in
                guard case .declared(let dimension, let value) = first,
                    case .declared(let otherDimension, let otherValue) = second
                else { return false }
                return dimension == otherDimension && value != otherValue
            }
        }
    }
}
