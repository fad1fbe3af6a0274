class var { }
