/// A small random number generator (SplitMix64): the same seed gives the same numbers on every machine.
///
/// The generators of the standard library promise no such thing.
public struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    /// The plain stream of a state.
    public init(state: UInt64) { self.state = state }

    /// A stream of its own for each pair, so that a file can be made alone, in any order.
    init(seed: UInt64, stream: UInt64) {
        state = seed &+ stream &* 0xD1B5_4A32_D192_ED03
        // Neighbouring streams start alike; the first number parts them.
        _ = next()
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but without, `bound`, which must be positive.
    mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: (next() >> 33) % UInt64(bound)) }

    /// A number of `range`.
    mutating func number(in range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// True once in `n` times.
    mutating func oneIn(_ n: Int) -> Bool { below(n) == 0 }

    /// One of `choices`, which must not be empty.
    mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }

    /// `count` different places of a table of `size` entries, ascending; `count` is cut to `size`.
    mutating func places(_ count: Int, of size: Int) -> [Int] {
        var places: [Int] = []
        var wanted = min(count, size)
        for place in 0..<size where wanted > 0 {
            if below(size - place) < wanted {
                places.append(place)
                wanted -= 1
            }
        }
        return places
    }
}
