/// Which sheets the report for evaluators tells of.
enum ReportedSheets: Sendable {
    /// Those that this build makes.
    case made
    /// Those that a build would make, of these kinds; what is not to be published (draf) is left out.
    case planned(Set<SheetKind>)
}
