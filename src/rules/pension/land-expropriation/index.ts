/** Insurance of farmers whose land was expropriated (被征地农民养老保障): all rates are inputs. */
export {}
