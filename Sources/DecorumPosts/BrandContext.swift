/// What the configuration says of the brand: its names, domains and the accounts that speak for it.
package struct BrandContext: Sendable {
  package var names: [String] = []
  /// Lower case; subdomains belong to them.
  package var domains: Set<String> = []
  package var accounts: Set<Handle> = []
  package var agencyAccounts: Set<Handle> = []
  package var employees: Set<Handle> = []

  package init() {}

  package func role(of handle: Handle) -> Role {
    if accounts.contains(handle) { return .brand }
    if agencyAccounts.contains(handle) { return .agency }
    if employees.contains(handle) { return .employee }
    return .outside
  }
}

/// What an account is to the brand.
package enum Role: String, Sendable {
  case brand, employee, agency, outside
}
