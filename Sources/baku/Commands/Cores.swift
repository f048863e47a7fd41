import CSupport

/// The processor's cores.
enum Cores {
    /// How many this process may use.
    static var available: Int { Int(baku_cores()) }
}
