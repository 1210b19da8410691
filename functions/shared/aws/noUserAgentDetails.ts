/** Stands in for `bowser`, by which the SDK tells browsers apart: a function is none. */
export default {};
