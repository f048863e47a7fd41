import ArgumentParser

/// Numbers of cards, written `1000,10000,100000`.
struct Sizes: ExpressibleByArgument {
    let values: [Int]

    init?(argument: String) {
        let values = argument.split(separator: ",").map { Int($0) ?? 0 }
        guard !values.isEmpty, values.allSatisfy({ $0 > 0 }) else { return nil }
        self.values = values
    }

    init(_ values: [Int]) { self.values = values }

    var defaultValueDescription: String { values.map(String.init).joined(separator: ",") }
}
